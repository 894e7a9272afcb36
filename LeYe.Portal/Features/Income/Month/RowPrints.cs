using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeYe.Portal.Features.Income.Month;

/// <summary>Short prints of the rows of a grid as they were shown: person:print, by blanks. They tell which rows somebody has touched.</summary>
public sealed class RowPrints
{
    private readonly Dictionary<int, string> prints;

    public RowPrints(IEnumerable<(int PersonId, string Text)> rows) => prints = rows.ToDictionary(r => r.PersonId, r => Print(r.Text));

    private RowPrints(Dictionary<int, string> prints) => this.prints = prints;

    /// <summary>Reads them from the hidden field. What cannot be read is a row without a print.</summary>
    public static RowPrints Read(string text)
    {
        var read = new Dictionary<int, string>();
        foreach (var pair in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (pair.Split(':') is [var person, var print] && int.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                read[id] = print;
        return new RowPrints(read);
    }

    /// <summary>Whether the row still reads as it was shown; false for a row without a print.</summary>
    public bool Holds(int personId, string text) => prints.TryGetValue(personId, out var print) && print == Print(text);

    public override string ToString() => string.Join(' ', prints.OrderBy(p => p.Key).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key}:{p.Value}")));

    // 36 bits in six signs: they cross the line for each person, and have to tell apart two texts of one row only.
    private static string Print(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
}
