using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Tests.Support;

/// <summary>The words that the audit keeps encrypted beside an act: purposes, recipients, reasons.</summary>
public static class AuditWords
{
    /// <summary>All of them as JSON, after it was seen that none stands open in the entry.</summary>
    public static string Of(LeYeDb db, FieldProtector protector, AuditEntry entry)
    {
        var values = db.AuditValues.Where(v => v.EntryId == entry.Id).OrderBy(v => v.Id).ToList();
        Assert.All(values.Where(v => v.PersonId is not null), v => Assert.Null(v.Text));
        return string.Concat(new PersonKeys(protector).RevealAsync(db, values, default).GetAwaiter().GetResult());
    }
}
