using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace LeYe.Tests.Support;

/// <summary>An authenticator as a telephone has it: RFC 6238 with its usual parameters, on the clock of the machine.</summary>
internal static class Authenticator
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="secret">In base 32; spaces between groups do not count.</param>
    /// <param name="step">0 is now, 1 the next half minute.</param>
    public static string Code(string secret, int step = 0)
    {
        var time = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + step);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(BytesOf(secret.Replace(" ", "", StringComparison.Ordinal)), time);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] BytesOf(string secret)
    {
        var bits = string.Concat(secret.Select(s => Convert.ToString(Signs.IndexOf(s, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(8 * i, 8), 2))];
    }
}
