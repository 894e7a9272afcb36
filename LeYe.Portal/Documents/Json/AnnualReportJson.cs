using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Json;

/// <summary>
/// The report's value as canonical JSON: UTF-8 without mark, keys in ordinal order, no insignificant space, characters
/// beyond ASCII as themselves, enumerations as lower-case words. The same value gives the same bytes.
/// </summary>
public static class AnnualReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static byte[] Write(AnnualReport report) =>
        CanonicalJson.Write(JsonSerializer.SerializeToNode(AnnualReportFile.From(report), Options)!);

    /// <summary>A part of the value in the same form, for a hash of its own.</summary>
    public static byte[] WritePart(object part) => CanonicalJson.Write(JsonSerializer.SerializeToNode(part, Options)!);

    /// <summary>The value back from its canonical JSON.</summary>
    /// <exception cref="JsonException">The bytes are not such a value.</exception>
    public static AnnualReport Read(ReadOnlySpan<byte> json) =>
        (JsonSerializer.Deserialize<AnnualReportFile>(json, Options) ?? throw new JsonException("empty")).ToReport();

    /// <summary>SHA-256 of a printing, as 64 lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
