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

    /// <summary>How much there is to listen to: letters, characters and digits.</summary>
    public static int Length(string said) => Words(said).Length;
}
