using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>The Excel table over a sheet's rows.</summary>
internal static class XlsxTable
{
    /// <param name="table">Its headers are unique.</param>
    /// <param name="range">Header row and data rows.</param>
    public static Table Create(ReportTable table, string range) => Create(table.Id, table.Columns.Select(column => column.Header), range);

    /// <param name="id">ASCII, unique in the workbook.</param>
    /// <param name="headers">Unique.</param>
    /// <param name="range">Header row and data rows.</param>
    public static Table Create(string id, IEnumerable<string> headers, string range)
    {
        var columns = headers.Select((header, i) => new TableColumn { Id = (uint)(i + 1), Name = OfficeText.Clean(header) }).ToList();
        return new Table(
            new AutoFilter { Reference = range },
            new TableColumns(columns) { Count = (uint)columns.Count },
            new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = 1,
            Name = "T_" + id,
            DisplayName = "T_" + id,
            Reference = range,
            TotalsRowShown = false,
        };
    }
}
