using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LeYe.Domain.Persistence;

/// <summary>The names of the fields an act changed, as JSON for the audit. Values stay out: many of them are sensitive.</summary>
public static class ChangedFields
{
    public static string Of(EntityEntry entry) =>
        JsonSerializer.Serialize(entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name).Order(StringComparer.Ordinal));
}
