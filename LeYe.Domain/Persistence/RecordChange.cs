using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LeYe.Domain.Persistence;

/// <summary>What an act is about to change in one record.</summary>
/// <param name="Kind">Kind of the record.</param>
/// <param name="RecordId">Its id.</param>
/// <param name="PersonId">The person it tells of, where it tells of one.</param>
/// <param name="Values"><c>{"Field":["before","after"]}</c>.</param>
public sealed record RecordChange(string Kind, int RecordId, int? PersonId, string Values)
{
    private const string Sensitive = "changed";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // Told by others: the version by each save, the search column by the name.
    private static readonly HashSet<string> Left = [nameof(IVersioned.Version), "SearchText"];
    private static readonly HashSet<string> Secret = [nameof(Account.PasswordHash), nameof(Account.SecurityStamp)];

    /// <summary>The changes that wait to be saved. New records say themselves what they are.</summary>
    public static List<RecordChange> Waiting(LeYeDb db) =>
        [.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Modified or EntityState.Deleted).Select(Of).OfType<RecordChange>()];

    /// <summary>A change as <see cref="Waiting"/> tells it, of a record that tells of no person and is written without a context.</summary>
    internal static RecordChange Of(string kind, int recordId, params ReadOnlySpan<(string Field, object? Before, object? After)> changed)
    {
        var values = new SortedDictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var (field, before, after) in changed)
            values[field] = [Text(before), Text(after)];
        return new RecordChange(kind, recordId, null, JsonSerializer.Serialize(values, Plain));
    }

    /// <summary>Words about a person that belong to an act and not to a field, such as why: kept under that person's key, gone with it.</summary>
    internal static RecordChange WordsOf(int personId, string field, string words) => new(nameof(Person), personId, personId,
        JsonSerializer.Serialize(new SortedDictionary<string, string?[]>(StringComparer.Ordinal) { [field] = [null, words] }, Plain));

    /// <summary>The names of the fields that an act is about to change in one record, as JSON. Values stay out.</summary>
    public static string FieldsOf(EntityEntry entry) => JsonSerializer.Serialize(Changed(entry).Select(p => p.Metadata.Name).Order(StringComparer.Ordinal));

    private static RecordChange? Of(EntityEntry entry)
    {
        if (entry.Metadata.FindPrimaryKey()?.Properties is not [var key] || key.ClrType != typeof(int))
            return null;
        var gone = entry.State == EntityState.Deleted;
        var values = new SortedDictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var property in Changed(entry))
            values[property.Metadata.Name] = IsSecret(property) ? [Sensitive] : [Text(property.OriginalValue), gone ? null : Text(property.CurrentValue)];
        return values.Count == 0 ? null
            : new RecordChange(entry.Metadata.ClrType.Name, (int)entry.CurrentValues[key]!, PersonOf(entry), JsonSerializer.Serialize(values, Plain));
    }

    // Of a record that goes, all fields.
    private static IEnumerable<PropertyEntry> Changed(EntityEntry entry) => entry.Properties.Where(p => !Left.Contains(p.Metadata.Name) && !p.Metadata.IsPrimaryKey()
        && (entry.State == EntityState.Deleted || p.IsModified && !Equals(p.OriginalValue, p.CurrentValue)));

    // Encrypted columns and their search hashes are bytes.
    private static bool IsSecret(PropertyEntry property) => property.Metadata.ClrType == typeof(byte[]) || Secret.Contains(property.Metadata.Name);

    private static int? PersonOf(EntityEntry entry) =>
        entry.Entity is Person person ? person.Id
        : entry.Metadata.FindProperty("PersonId") is { } of ? (int?)entry.CurrentValues[of]
        : entry.References.FirstOrDefault(r => r.Metadata.Name is "Placement" or "Enrolment" && r.TargetEntry is not null)?.TargetEntry is { } holder ? PersonOf(holder) : null;

    private static string? Text(object? value) => value switch
    {
        null => null,
        Enum named => named.ToString(),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        DateOnly on => on.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
