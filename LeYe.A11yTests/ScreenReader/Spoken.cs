using System.Text;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>Compares what was said with what is expected.</summary>
public static class Spoken
{
    private static readonly string[] Chatter = ["焦点模式", "浏览模式", "正在载入请稍候", "Chromium框架", "屏幕阅读器启用", "正在离开表单", "已选中整个文件"];

    /// <summary>
    /// Words only, in one form: Speech Dispatcher turns full-width signs into half-width ones (NFKC), Orca adds dots and spaces,
    /// and neither is heard.
    /// </summary>
    public static string Words(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    /// <summary>Whether one utterance holds the parts of <paramref name="expected"/>, which spaces part, in this order.</summary>
    public static bool Holds(string said, string expected)
    {
        var (words, from) = (Words(said), 0);
        foreach (var part in expected.Split(' ').Select(Words))
        {
            var at = words.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
                return false;
            from = at + part.Length;
        }
        return true;
    }

    /// <summary>
    /// Whether the reader speaks of itself and not of the page, or names the page before it has loaded; that depends on its version
    /// and on the moment.
    /// </summary>
    public static bool IsChatter(string said) => Chatter.Contains(Words(said)) || Words(said).EndsWith("网页文档", StringComparison.Ordinal)
        // The browser's own notice, under a name that is another each time.
        || Words(said).StartsWith("通知Downloadcomplete", StringComparison.Ordinal);

    /// <summary>
    /// How much there is to listen to: letters, characters and digits. The same words count once a step, since the reader says a
    /// status once or twice as it falls, and a page's title counts once.
    /// </summary>
    public static int Length(Step step) => step.Said.Where(s => !IsChatter(s)).Select(Words).Distinct().Sum(w => w.Length);
}
