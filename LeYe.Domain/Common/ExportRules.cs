using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LeYe.Domain.Common;

/// <summary>The rules of taking a list out of the portal as a file (domain.md §6.2): with a purpose, noted before the first byte is sent.</summary>
public static class ExportRules
{
    /// <summary>A list leaves with a purpose of 4-200 characters, kept in the audit.</summary>
    public static readonly RuleId Purpose = new("export.purpose");

    /// <summary>Who gets it is named, 2-100 characters.</summary>
    public static readonly RuleId Recipient = new("export.recipient");

    /// <summary>What kind of recipient it is is said: it decides which consent is needed.</summary>
    public static readonly RuleId Kind = new("export.recipient-kind");

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rows of one file.</summary>
    public const int MostRows = 200_000;

    /// <summary>What the audit keeps of an export, as JSON that can be read.</summary>
    public static string Note(object about) => JsonSerializer.Serialize(about, Plain);

    /// <summary>SHA-256 of a file that leaves, before it is locked with a password: 64 small hexadecimal digits. Whoever finds a file finds its export.</summary>
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
