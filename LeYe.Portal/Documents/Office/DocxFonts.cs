using DocumentFormat.OpenXml.Wordprocessing;

namespace LeYe.Portal.Documents.Office;

/// <summary>The official fonts by name, with what a machine without them should take instead.</summary>
internal static class DocxFonts
{
    private static readonly string[] Keys = ["Title", "Heading1", "Heading2", "Body", "Page"];

    public static RunFonts Named(string key)
    {
        var name = ReportText.Get("Font." + key);
        return new RunFonts { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };
    }

    public static Fonts Table() => new(Keys.Select(key => new Font(
        new AltName { Val = ReportText.Get($"Font.{key}.Alternative") },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = key is "Heading1" ? FontFamilyValues.Modern : FontFamilyValues.Roman },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = ReportText.Get("Font." + key),
    }));
}
