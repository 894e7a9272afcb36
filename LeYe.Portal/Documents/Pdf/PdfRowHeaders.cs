using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Pdf;

/// <summary>
/// Makes the cell that names a row of a table a header cell of that row. The compiler marks only column headers: its
/// function for row headers stands behind a switch that its Node program does not offer.
/// </summary>
internal static partial class PdfRowHeaders
{
    /// <param name="pdf">A PDF of the document.</param>
    /// <param name="tables">Its tables in reading order.</param>
    /// <exception cref="PrintingFailedException"><see cref="PrintingFailure.TemplateFailed"/>: the tags are not those of the document.</exception>
    public static byte[] Mark(byte[] pdf, IReadOnlyList<ReportTable> tables)
    {
        try
        {
            var objects = new PdfObjects(pdf);
            var root = objects.All.Single(o => o.Value.Contains("/Type /StructTreeRoot", StringComparison.Ordinal)).Key;
            var found = Descendants(objects, root, "Table").ToList();
            if (found.Count != tables.Count) throw new FormatException($"{found.Count} tables tagged, {tables.Count} meant");
            var names = new List<string>();
            for (var i = 0; i < found.Count; i++) names.AddRange(MarkTable(objects, found[i], tables[i], i));
            objects[root] = WithNames(objects[root], names);
            return objects.ToBytes();
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException)
        {
            throw new PrintingFailedException(PrintingFailure.TemplateFailed, error.Message, error);
        }
    }

    private static IEnumerable<string> MarkTable(PdfObjects objects, int table, ReportTable meant, int index)
    {
        var rows = Descendants(objects, table, "TBody").SelectMany(body => Descendants(objects, body, "TR")).ToList();
        if (rows.Count != meant.Rows.Count) throw new FormatException($"{rows.Count} rows tagged, {meant.Rows.Count} meant");
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = objects.References(rows[r], "K");
            if (cells.Count != meant.Columns.Count) throw new FormatException($"{cells.Count} cells tagged, {meant.Columns.Count} meant");
            var id = string.Create(CultureInfo.InvariantCulture, $"(V{index:000}r{r:00000})");
            foreach (var cell in cells) objects[cell] = cell == cells[meant.RowHeader] ? AsHeader(objects[cell], id) : UnderHeader(objects[cell], id);
            yield return string.Create(CultureInfo.InvariantCulture, $"{id} {cells[meant.RowHeader]} 0 R");
        }
    }

    private static string AsHeader(string cell, string id) => Changed(
        cell.Replace("/S /TD", $"/S /TH\n  /ID {id}", StringComparison.Ordinal), "/O /Table", "/O /Table\n    /Scope /Row");

    private static string UnderHeader(string cell, string id) => Changed(cell, "/Headers [", $"/Headers [{id} ");

    /// <summary>The names sort after the compiler's own, which start with U.</summary>
    private static string WithNames(string root, IEnumerable<string> names)
    {
        var start = root.IndexOf("/Names [", root.IndexOf("/IDTree", StringComparison.Ordinal), StringComparison.Ordinal);
        if (start < 0) throw new FormatException("no names of header cells");
        var end = root.IndexOf(']', start);
        return root.Insert(end, " " + string.Join(' ', names));
    }

    private static string Changed(string text, string old, string now) => text.Contains(old, StringComparison.Ordinal)
        ? text.Replace(old, now, StringComparison.Ordinal)
        : throw new FormatException($"a table cell without {old}");

    /// <summary>Elements of the type, in reading order; those inside a found one are left out.</summary>
    private static IEnumerable<int> Descendants(PdfObjects objects, int parent, string type)
    {
        foreach (var child in objects.References(parent, "K"))
        {
            var kind = Kind().Match(objects[child]);
            if (!kind.Success) continue;
            if (kind.Groups[1].Value == type) yield return child;
            else
                foreach (var inner in Descendants(objects, child, type)) yield return inner;
        }
    }

    [GeneratedRegex(@"/Type /StructElem\s+/S /(\w+)")]
    private static partial Regex Kind();
}
