using System.Text;
using LeYe.Portal.Documents.Office;

namespace LeYe.Portal.Documents.Listing;

/// <summary>
/// The texts of a workbook that stand in more than one cell, kept once. A text is written into its first cell and kept when
/// it comes again in the same column; a column whose texts do not come again is no longer watched, so memory stays small.
/// </summary>
internal sealed class ListingTexts
{
    private const int Watched = 512;
    private const int Longest = 60;
    private const int SeenOnce = -1;

    private readonly List<string> texts = [];

    /// <summary>Some text stands in the table.</summary>
    public bool IsUsed => texts.Count > 0;

    /// <summary>Watches the texts of one column.</summary>
    public Column Watch() => new(this);

    /// <summary>The table's XML, without its declaration.</summary>
    public string Xml()
    {
        var xml = new StringBuilder("""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""");
        foreach (var text in texts)
            xml.Append("""<si><t xml:space="preserve">""").Append(OfficeText.Escape(text)).Append("</t></si>");
        return xml.Append("</sst>").ToString();
    }

    /// <summary>One column's texts.</summary>
    internal sealed class Column(ListingTexts all)
    {
        private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
        private int again;
        private bool isWatched = true;

        /// <summary>The text's place in the table; negative where it is to be written into its cell.</summary>
        public int Place(ReadOnlySpan<char> text)
        {
            if (!isWatched || text.Length is 0 or > Longest)
                return SeenOnce;
            var places = seen.GetAlternateLookup<ReadOnlySpan<char>>();
            if (places.TryGetValue(text, out var place))
            {
                again++;
                if (place == SeenOnce)
                {
                    all.texts.Add(text.ToString());
                    places[text] = place = all.texts.Count - 1;
                }
                return place;
            }
            if (seen.Count < Watched)
                places[text] = SeenOnce;
            else if (again < Watched)
                isWatched = false;
            return SeenOnce;
        }
    }
}
