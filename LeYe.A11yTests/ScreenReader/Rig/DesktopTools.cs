using System.Diagnostics;

namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>What the machine must have so that the screen reader can be heard.</summary>
public static class DesktopTools
{
    private static readonly (string Command, string Package)[] Needed =
    [
        ("orca", "orca"), ("Xvfb", "xvfb"), ("dbus-daemon", "dbus"), ("gdbus", "libglib2.0-bin"), ("speech-dispatcher", "speech-dispatcher"),
        ("xdotool", "xdotool"), ("openbox", "openbox"), ("setpriv", "util-linux"), ("bash", "bash"),
    ];

    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Null when everything is there; else one sentence that says what is missing and how to get it.</summary>
    public static string? Missing()
    {
        var packages = Needed.Where(n => !OnPath(n.Command)).Select(n => n.Package).ToList();
        if (!Browsers.Any(OnPath))
            packages.Add("chromium");
        if (packages.Count > 0)
            return $"The screen reader cannot be started, missing: {string.Join(" ", packages)}; run `bash .ci/test` as root, which installs them.";
        return HasChineseLocale() ? null
            : "The screen reader would not speak Chinese, the locale zh_CN.UTF-8 is missing; run `bash .ci/test` as root, which makes it.";
    }

    private static bool OnPath(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, command)));

    private static bool HasChineseLocale()
    {
        using var process = Process.Start(new ProcessStartInfo("locale", "-a") { RedirectStandardOutput = true })!;
        var names = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return names.Replace("-", "").Contains("zh_CN.utf8", StringComparison.OrdinalIgnoreCase);
    }
}
