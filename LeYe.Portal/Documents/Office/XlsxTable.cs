using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>The Excel table over a sheet's rows.</summary>
internal static class XlsxTable
{
    /// <param name="table">Its headers are unique.</param>
    /// <param name="range">Header row and data rows.</param>
    public static Table Create(ReportTable table, string range) => new(
        new AutoFilter { Reference = range },
        new TableColumns(table.Columns.Select((column, i) => new TableColumn { Id = (uint)(i + 1), Name = OfficeText.Clean(column.Header) }))
        {
            Count = (uint)table.Columns.Count,
        },
        new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
    {
        Id = 1,
        Name = "T_" + table.Id,
        DisplayName = "T_" + table.Id,
        Reference = range,
        TotalsRowShown = false,
    };
}
