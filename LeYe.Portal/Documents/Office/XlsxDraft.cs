using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>
/// What goes on one sheet: lines of text, then tables one below the other, each under its caption. A sheet with one
/// table and no lines starts with the table's header in its first row, frozen.
/// </summary>
internal sealed record XlsxDraft(string Name, IReadOnlyList<string> Lines, IReadOnlyList<ReportTable> Tables)
{
    public XlsxSheet Layout(XlsxStrings strings)
    {
        var sheet = new XlsxSheet(Name, strings, hasFrozenHeader: Lines.Count == 0 && Tables.Count == 1);
        foreach (var (line, index) in Lines.Select((line, index) => (line, index)))
            sheet.AddLine(line, index == 0 ? XlsxStyles.Title : XlsxStyles.Line);
        foreach (var table in Tables)
        {
            if (!sheet.HasFrozenHeader)
            {
                sheet.SkipRow();
                sheet.AddLine(table.Caption, XlsxStyles.Caption);
            }

            sheet.AddTable(table);
        }

        return sheet.Finish();
    }
}
