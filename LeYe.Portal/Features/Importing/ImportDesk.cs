using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Portal.Documents.Tabular;

namespace LeYe.Portal.Features.Importing;

/// <summary>Takes files and pastes in: reads them, finds their columns, and hands the rows to the domain.</summary>
internal sealed class ImportDesk(ImportService imports)
{
    // A file is held in memory row by row, its shared texts are not: two at a time keep the whole bounded.
    private readonly SemaphoreSlim _turn = new(2);

    public async Task<ImportTake> TakeFileAsync(Actor actor, ImportKind kind, int baseId, Stream file, Guid formKey, CancellationToken cancel) =>
        await TakeAsync(actor, kind, baseId, () => SheetReader.Open(file), false, formKey, cancel);

    public async Task<ImportTake> TakePasteAsync(Actor actor, ImportKind kind, int baseId, string text, Guid formKey, CancellationToken cancel) =>
        await TakeAsync(actor, kind, baseId, () => SheetReader.OfText(text), true, formKey, cancel);

    private async Task<ImportTake> TakeAsync(Actor actor, ImportKind kind, int baseId, Func<ISheet> open, bool isPaste, Guid formKey, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var opened = open();
            var source = isPaste ? ImportSource.Paste : SheetReader.IsWorkbook(opened) ? ImportSource.Workbook : ImportSource.Text;
            using var sheet = ImportSheet.Open(opened, kind);
            return new ImportTake(await imports.PutInAsync(actor, kind, source, baseId, sheet.Columns, sheet.Rows(), formKey, cancel), null);
        }
        catch (SheetException fault)
        {
            return new ImportTake(null, ImportText.Words["File." + fault.Fault]);
        }
        catch (ImportSheetException fault)
        {
            return new ImportTake(null, ImportText.Words.Format("File." + fault.Code, fault.Detail));
        }
        catch (RuleBrokenException broken)
        {
            return new ImportTake(null, ImportText.Words["Rule." + broken.Rule.Name]);
        }
        finally
        {
            _turn.Release();
        }
    }
}
