using static LeYe.A11yTests.Defects.FileKind;

namespace LeYe.A11yTests.Defects;

/// <summary>Barriers in the behaviour.</summary>
internal static class ScriptDefects
{
    public static IReadOnlyList<PlantedDefect> All { get; } =
    [
        Add("keyboard trap", "signin", """
            document.getElementById("password").addEventListener("keydown", e => { if (e.key === "Tab") e.preventDefault(); });
            """),
        Add("trap of two fields", "signin", """
            document.getElementById("password").addEventListener("keydown", e => {
              if (e.key === "Tab") { e.preventDefault(); document.getElementById("username").focus(); }
            });
            """),
        Add("control for the pointer only", "settings", """
            const box = document.createElement("div");
            box.textContent = "打开";
            box.addEventListener("click", () => { location.href = "/"; });
            document.querySelector("main").append(box);
            """),
        Add("button that is none", "settings", """
            document.querySelector("main").insertAdjacentHTML("beforeend", "<span role=button>打开</span>");
            """),
        Add("focus that runs away", "signin", """
            document.getElementById("username").addEventListener("focus", () => document.querySelector("footer a").focus());
            """),
    ];

    private static PlantedDefect Add(string name, string state, string code) => new(name, state, Script, js => js + "\n" + code);
}
