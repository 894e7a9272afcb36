using System.Text;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>Compares what was said with what is expected.</summary>
public static class Spoken
{
    /// <summary>
    /// Words only, in one form: Speech Dispatcher turns full-width signs into half-width ones (NFKC), Orca adds dots and spaces,
    /// and neither is heard.
    /// </summary>
    public static string Words(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    public static bool Holds(string said, string expected) => Words(said).Contains(Words(expected), StringComparison.Ordinal);

    /// <summary>How much there is to listen to: letters, characters and digits.</summary>
    public static int Length(string said) => Words(said).Length;
}
