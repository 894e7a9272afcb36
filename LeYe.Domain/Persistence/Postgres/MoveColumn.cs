using System.Globalization;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>A column of the new database, and how a value of the old one is written for it: as PostgreSQL itself would write it back.</summary>
/// <param name="Type">PostgreSQL's short name of the type, such as <c>int4</c>.</param>
internal sealed record MoveColumn(string Name, string Type)
{
    private const int Micro = 6;

    /// <summary>Asks PostgreSQL for the value in the same words.</summary>
    public string Select => $"\"{Name}\"::text";

    public string? TextOf(object value) => value switch
    {
        DBNull => null,
        byte[] bytes => "\\x" + Convert.ToHexStringLower(bytes),
        long number when Type == "bool" => number == 0 ? "false" : "true",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text when Type == "uuid" => text.ToLowerInvariant(),
        string text when Type == "time" => Trimmed(text),
        string text when Type == "timestamp" => Trimmed(text),
        string text when Type == "timestamptz" => Trimmed(text) + "+00",
        string text => text,
        _ => throw new NotSupportedException($"{Name}: {value.GetType().Name}"),
    };

    // Microseconds, cut off and not rounded, as the seals of the audit count them; without ending zeros.
    private static string Trimmed(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? text : text[..Math.Min(text.Length, point + 1 + Micro)].TrimEnd('0').TrimEnd('.');
    }
}
