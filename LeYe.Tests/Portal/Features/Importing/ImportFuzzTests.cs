using LeYe.Domain.Importing;
using LeYe.Portal.Documents.Tabular;
using LeYe.Portal.Features.Importing;
using LeYe.Tests.Domain.Importing;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Importing;

/// <summary>10,000 bad files and pastes (issue 5, Bad input): each is read and judged, or refused by a sentence; nothing else comes out.</summary>
public sealed class ImportFuzzTests : IAsyncLifetime
{
    private const int Files = 10_000;

    // One file must not take more than this, bombs included: what is allocated bounds what is held.
    private const long MostBytes = 300L * 1024 * 1024;

    private readonly ImportProgramme _imports = new();

    public async Task InitializeAsync()
    {
        for (var i = 1; i <= 2; i++)
            await _imports.Programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(await _imports.Programme.PersonAsync(i), new(2023, 10, 1)), null);
        for (var i = 3; i <= 5; i++)
            await _imports.Programme.PersonAsync(i);
    }

    public Task DisposeAsync()
    {
        _imports.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Files_TenThousandBadOnes_AreReadOrRefusedWithinTheirMemory()
    {
        await using var db = _imports.Programme.Test.Database.Read(Programme.Lead.Scope);
        var books = new Dictionary<ImportKind, Func<IImportJudge>>();
        foreach (var kind in Enum.GetValues<ImportKind>())
            books[kind] = await new ImportJudgeQueries(_imports.Programme.Test.Protector).BooksAsync(db, Programme.Lead, kind, Programme.BaseId, default);
        var (read, refused, rows) = (0, 0, new Dictionary<ImportRowState, int>());
        for (var number = 0; number < Files; number++)
        {
            var fuzz = new SheetFuzz(number);
            var (file, text) = fuzz.IsPaste ? (null, fuzz.Text()) : (fuzz.File(), "");
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                foreach (var state in Judge(fuzz, file is null ? SheetReader.OfText(text) : SheetReader.Open(new MemoryStream(file)), books[fuzz.Kind]()))
                    rows[state] = rows.GetValueOrDefault(state) + 1;
                read++;
            }
            catch (Exception fault) when (fault is SheetException or ImportSheetException)
            {
                refused++;
            }
            catch (Exception fault)
            {
                Assert.Fail($"{fuzz.Name}: {fault}");
            }
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, fuzz.Name);
        }
        // A fuzz that only ever refuses would prove nothing of what lies behind.
        Assert.True(read > Files / 4 && refused > Files / 10, $"{read} read, {refused} refused");
        Assert.All(Enum.GetValues<ImportRowState>().Where(s => s != ImportRowState.Doubtful), s => Assert.True(rows.GetValueOrDefault(s) > 20, $"{s}: {rows.GetValueOrDefault(s)}"));
    }

    [Fact]
    public async Task Imports_HundredsOfBadOnes_AreWrittenWhollyOrNotAtAllAndUndone()
    {
        var desk = new ImportDesk(_imports.Imports);
        var submitted = 0;
        for (var number = 1; number <= 400; number++)
        {
            var fuzz = new SheetFuzz(number);
            var start = Count();
            var take = fuzz.IsPaste
                ? await desk.TakePasteAsync(Programme.Lead, fuzz.Kind, Programme.BaseId, fuzz.Text(), Guid.NewGuid(), default)
                : await desk.TakeFileAsync(Programme.Lead, fuzz.Kind, Programme.BaseId, new MemoryStream(fuzz.File()), Guid.NewGuid(), default);
            Assert.True(take.Id is null ^ take.Fault is null, fuzz.Name);
            Assert.Equal(start, Count());
            if (take.Id is not { } id)
                continue;
            var import = await _imports.Reads.GetAsync(Programme.Lead, id);
            Assert.Equal(import.Rows, Enum.GetValues<ImportRowState>().Sum(import.Of));
            await foreach (var row in _imports.Reads.AllRowsAsync(Programme.Lead, id))
                Assert.True(row.State == ImportRowState.Failed == row.Faults.Count > 0 && row.Faults.All(f => ImportText.ReasonOf(f).Length > 0 && ImportText.RemedyOf(f).Length > 0), fuzz.Name);
            if (import.Writes == 0)
                continue;
            Assert.Equal(import.Writes, await _imports.SubmitAsync(import));
            Assert.Equal(start + import.Writes - import.Of(ImportRowState.Updated), Count());
            submitted++;
            await _imports.Undos.UndoAsync(Programme.Lead, id, (await _imports.AgainAsync(import)).Version);
            Assert.Equal(start, Count());
        }
        Assert.InRange(submitted, 30, 400);
    }

    private IEnumerable<ImportRowState> Judge(SheetFuzz fuzz, ISheet opened, IImportJudge judge)
    {
        using var sheet = ImportSheet.Open(opened, fuzz.Kind);
        foreach (var row in sheet.Rows())
            yield return judge.Judge(new ImportReading(row, sheet.Columns, _imports.Words, Programme.Today, true), false).State;
    }

    private int Count()
    {
        using var db = _imports.Programme.Test.Open();
        return db.People.Count() + db.Placements.Count() + db.Incomes.Count();
    }
}
