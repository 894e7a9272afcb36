using LeYe.Domain.Importing;
using LeYe.Domain.Income;
using LeYe.Portal.Features.Importing;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Importing;

/// <summary>A small programme with the services of imports, and rows from a few texts.</summary>
internal sealed class ImportProgramme : IDisposable
{
    public Programme Programme { get; } = new();

    public ImportWords Words { get; } = new();

    public ImportService Imports => new(Programme.Test.Database, Programme.Test.Protector, Words, Programme.Test.Calendar);

    public ImportSubmitService Submits => new(
        Programme.Test.Database, Programme.Test.Protector, Words, Programme.Test.Calendar, Programme.People, Programme.Certificates,
        Programme.Placements, new IncomeService(Programme.Test.Database), Programme.Events);

    public ImportUndoService Undos => new(Programme.Test.Database, Programme.Test.Protector, Programme.People, new IncomeService(Programme.Test.Database), Programme.Events);

    public ImportQueries Reads => new(Programme.Test.Database, Programme.Test.Protector, Programme.Test.Calendar);

    /// <summary>Puts rows in; the first names the columns.</summary>
    public async Task<ImportSummary> PutInAsync(ImportKind kind, ImportField[] fields, params string[][] rows)
    {
        var columns = fields.Select(f => new ImportColumn(ImportText.Of(f), f)).ToArray();
        var id = await Imports.PutInAsync(
            Programme.Lead, kind, ImportSource.Paste, Programme.BaseId, columns, rows.Select((r, i) => new ImportRowText(i + 2, [.. r.Select(t => new ImportCell(t))])), null);
        return await Reads.GetAsync(Programme.Lead, id);
    }

    public Task<ImportSummary> AgainAsync(ImportSummary import) => Reads.GetAsync(Programme.Lead, import.Id);

    public async Task<IReadOnlyList<ImportRowDetails>> RowsAsync(ImportSummary import) =>
        (await Reads.RowsAsync(Programme.Lead, import.Id, null, 1)).Items;

    public async Task<int> SubmitAsync(ImportSummary import, Guid? formKey = null) =>
        await Submits.SubmitAsync(Programme.Lead, import.Id, import.Version, formKey);

    public void Dispose() => Programme.Dispose();
}
