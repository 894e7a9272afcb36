namespace LeYe.Domain.Importing;

/// <summary>The columns of each kind of import, in the order of its template.</summary>
public static class ImportFields
{
    private static readonly Dictionary<ImportKind, ImportField[]> Columns = new()
    {
        [ImportKind.People] =
        [
            ImportField.Name, ImportField.WorkerType, ImportField.IdentityNumber, ImportField.CertificateNumber, ImportField.CertificateFromOn,
            ImportField.CertificateToOn, ImportField.Sex, ImportField.BornOn, ImportField.Household, ImportField.Phone, ImportField.RegisteredOn, ImportField.RelativeNote, ImportField.ConsentGiven,
            ImportField.PersonNumber,
        ],
        [ImportKind.Placements] =
        [
            ImportField.Name, ImportField.IdentityNumber, ImportField.PersonNumber, ImportField.BusinessLine, ImportField.Post, ImportField.WorkMode,
            ImportField.NationalForm, ImportField.Contract, ImportField.Insurances, ImportField.Source, ImportField.StartOn, ImportField.LastDay, ImportField.EndReason,
        ],
        [ImportKind.Incomes] =
        [
            ImportField.Name, ImportField.IdentityNumber, ImportField.PersonNumber, ImportField.Month, ImportField.Wage, ImportField.Piece, ImportField.Bonus,
            ImportField.Subsidy, ImportField.Dividend, ImportField.Net, ImportField.Payer, ImportField.ZeroReason,
        ],
    };

    private static readonly Dictionary<ImportKind, ImportField[]> Needed = new()
    {
        [ImportKind.People] = [ImportField.Name, ImportField.WorkerType],
        [ImportKind.Placements] = [ImportField.Name, ImportField.Post, ImportField.WorkMode, ImportField.StartOn],
        [ImportKind.Incomes] = [ImportField.Name, ImportField.Month],
    };

    public static IReadOnlyList<ImportField> Of(ImportKind kind) => Columns[kind];

    /// <summary>Columns without which a file is not read at all.</summary>
    public static IReadOnlyList<ImportField> NeededBy(ImportKind kind) => Needed[kind];

    public static ImportFieldKind KindOf(ImportField field) => field switch
    {
        ImportField.IdentityNumber or ImportField.CertificateNumber or ImportField.Phone or ImportField.PersonNumber => ImportFieldKind.Identifier,
        ImportField.BornOn or ImportField.RegisteredOn or ImportField.StartOn or ImportField.LastDay
            or ImportField.CertificateFromOn or ImportField.CertificateToOn => ImportFieldKind.Day,
        ImportField.Month => ImportFieldKind.Month,
        >= ImportField.Wage and <= ImportField.Net => ImportFieldKind.Money,
        ImportField.WorkerType or ImportField.Sex or ImportField.Household or ImportField.ConsentGiven or ImportField.WorkMode or ImportField.NationalForm
            or ImportField.Contract or ImportField.EndReason or ImportField.ZeroReason or ImportField.Insurances or ImportField.Source => ImportFieldKind.Choice,
        _ => ImportFieldKind.Words,
    };
}
