using System.Xml;

namespace LeYe.Portal.Documents.Office;

/// <summary>Text as an XML document can carry it.</summary>
internal static class OfficeText
{
    /// <summary>Text as it stands between two tags.</summary>
    public static string Escape(string text) => Clean(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Characters that XML forbids (control characters, lone surrogates) become U+FFFD, so that the loss shows.</summary>
    public static string Clean(string text)
    {
        var clean = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean[i] = text[i];
                clean[i + 1] = text[++i];
            }
            else
            {
                clean[i] = XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD';
            }
        }

        return new string(clean);
    }
}
