using System.Text.Json;

namespace LeYe.Domain.Retention;

/// <summary>Counts as the log and the audit keep them: names of parts and numbers.</summary>
internal static class RemovalCodec
{
    public static string Write(IEnumerable<RemovalCount> counts) => JsonSerializer.Serialize(counts.ToDictionary(c => c.Part.ToString(), c => c.Count));

    public static IReadOnlyList<RemovalCount> Read(string? json) => json is null ? []
        : [.. JsonSerializer.Deserialize<Dictionary<string, int>>(json)!.Select(c => new RemovalCount(Enum.Parse<RemovalPart>(c.Key), c.Value))];
}
