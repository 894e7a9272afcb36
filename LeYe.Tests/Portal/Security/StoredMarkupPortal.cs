using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Demonstration;
using LeYe.Domain.Persistence;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Years;
using LeYe.Portal.Setup;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Security;

/// <summary>The demonstration with markup, formulas and Typst code in every text of every record.</summary>
public sealed class StoredMarkupPortal : PortalFixture
{
    /// <summary>HTML that would run, an entity that would become markup, Typst that would stop the printing, and a formula at its start.</summary>
    public const string Markup = "=1+1<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&#x3c;b&#x3e;#panic(\"x\")$x$\\a{{7*7}}";

    // Codes, hashes, JSON and names of accounts: no field of a form, and no text for a reader.
    private static readonly HashSet<string> Codes =
    [
        "Accounts.UserName", "Accounts.NormalizedUserName", "Accounts.PasswordHash", "Accounts.SecurityStamp", "Attachments.StoredName", "Bases.Key", "Bases.DivisionCode",
        "BaseYears.SignedFigures", "Consent.TextVersion", "Forecasts.Metric", "Forecasts.Population", "Forecasts.Value", "ImportRows.Faults", "People.NameInitials",
        "ReportSections.Key", "RemovalRequests.Removed", "RemovalRequests.FilesLeft", "SectionComments.SectionKey", "Audit", "AuditValues", "AuditAnchors", "LegacyFigures", "ReportSnapshots", "SnapshotFiles", "Submissions",
    ];

    /// <summary>The tables and columns that hold the markup, and how many rows each has.</summary>
    public Dictionary<string, int> Filled { get; } = [];

    protected override Task PrepareAsync() => RecordsHost.MigrateAsync(Services);

    protected override async Task SeedAsync()
    {
        await Services.GetRequiredService<DemonstrationService>().BuildAsync(new DemonstrationOptions(null, Today, 1), CancellationToken.None);
        await AddAccountsAsync();
        await using var db = Open();
        var at = BaseId("qingyang");
        db.AddRange(
            new Contribution { BaseId = at, Source = "x", Purpose = ContributionPurpose.Training, Kind = ContributionKind.Money, AmountFen = 100, ReceivedOn = new(2024, 1, 5), Note = "x", RecordedBy = "x", RecordedAt = DateTime.UtcNow },
            new BaseYear { Year = 2024, BaseId = at, Practices = "x", Problems = "x", Plans = "x", SignedAt = DateTime.UtcNow, ProvisionalMonth = 202402, ProvisionalAt = DateTime.UtcNow });
        db.AddRange(NarrativeKeys.All.Select(key => new ReportSectionText { Year = 2024, Key = key, Text = "x", EditedBy = "x", EditedAt = DateTime.UtcNow }));
        await db.SaveChangesAsync();
        foreach (var type in db.Model.GetEntityTypes())
            foreach (var property in type.GetProperties().Where(p => !p.IsPrimaryKey()))
                if (!Codes.Contains(type.GetTableName()!) && !Codes.Contains($"{type.GetTableName()}.{property.GetColumnName()}"))
                    await FillAsync(db, type.GetTableName()!, property.GetColumnName(), property.ClrType);
        await using var act = await Database.BeginAsync(Actor.Setup, CancellationToken.None);
        act.Note("ExportPeople", "Person", () => 1, at, ExportRules.Note(new { Recipient = Markup }), Markup);
        await act.SaveNoteAsync(CancellationToken.None);
    }

    // The number of the row keeps apart what must be unique.
    private async Task FillAsync(LeYeDb db, string table, string column, Type type)
    {
        var (isText, value) = (type == typeof(string), $"{{0}}{(type == typeof(string) ? " || rowid" : "")}");
        var sql = $"UPDATE \"{table}\" SET \"{column}\" = {value}";
        if (isText)
            Filled[$"{table}.{column}"] = await db.Database.ExecuteSqlRawAsync(sql, Markup);
        else if (type == typeof(byte[]) && (column.EndsWith("NoteCipher", StringComparison.Ordinal) || column is "ReasonCipher" or "WhyCipher" or "AnswerCipher" or "NameCipher" or "EvidenceCipher"))
            Filled[$"{table}.{column}"] = await db.Database.ExecuteSqlRawAsync(sql, Protector.Protect(Markup));
    }
}
