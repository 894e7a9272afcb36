using static LeYe.A11yTests.Defects.FileKind;

namespace LeYe.A11yTests.Defects;

/// <summary>Barriers in the styles: what a person sees.</summary>
internal static class StyleDefects
{
    public static IReadOnlyList<PlantedDefect> All { get; } =
    [
        Add("contrast broken", "settings", ".lead, .hint { color: #8a8a8a !important }"),
        Add("contrast broken in dark only", "settings", "@media (prefers-color-scheme: dark) { .lead, .hint { color: #5a6a66 !important } }"),
        Add("contrast broken in 高对比 only", "settings", "[data-theme=hc] .lead, [data-theme=hc] .hint { color: #555 !important }"),
        Add("label hidden in forced colours", "signin", "@media (forced-colors: active) { .btn { forced-color-adjust: none; color: #fff; background: #ffd83d } }"),
        Add("focus mark removed", "signin", ":focus, :focus-visible { outline: 0 !important; box-shadow: none !important; background: none !important }"),
        Add("focus mark too faint", "signin", ":focus-visible { outline: 1px solid #e0e0e0 !important; box-shadow: none !important; background: inherit !important; color: inherit !important }"),
        Add("focus under a sticky bar", "settings", "body::after { content: \"\"; position: fixed; inset: auto 0 0; height: 160px; background: #000 }"),
        Add("small targets", "signin", ".btn { min-height: 0 !important; padding: 0 !important; line-height: 1 !important }"),
        Add("wider than a phone", "settings", "main form { min-width: 600px }"),
        Add("text cut off with wider spacing", "signin", ".btn { height: 44px !important; width: 44px !important; min-width: 0 !important; padding: 0 !important; overflow: hidden !important; white-space: nowrap !important }"),
        Add("visual order against the reading order", "signin", "main form { display: flex; flex-direction: column-reverse }"),
        Add("motion for those who asked for less", "settings", "@keyframes turn { to { transform: rotate(360deg) } } svg { animation: turn 2s linear infinite !important }"),
    ];

    private static PlantedDefect Add(string name, string state, string rule) => new(name, state, Css, css => css + "\n" + rule);
}
