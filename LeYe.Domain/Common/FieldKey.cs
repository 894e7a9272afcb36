using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LeYe.Domain.Common;

/// <summary>One secret of 32 bytes. It is named by a part of its hash, which tells nothing of it.</summary>
/// <param name="secret">32 bytes.</param>
/// <param name="madeAt">UTC; null for a key from before its instant was kept.</param>
public sealed class FieldKey(byte[] secret, DateTime? madeAt = null)
{
    public const int Size = 32;

    internal byte[] Secret { get; } = secret.Length == Size ? secret : throw new FormatException("a key has 32 bytes");

    public DateTime? MadeAt { get; } = madeAt;

    public uint Id { get; } = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. "leye-field-key\n"u8, .. secret]));

    /// <summary>The id as it is shown and noted: 8 small hexadecimal digits.</summary>
    public string Name => Id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A secret of its own for another purpose.</summary>
    public byte[] Derive(ReadOnlySpan<byte> purpose) => HMACSHA256.HashData(Secret, purpose);

    public static FieldKey Random(DateTime? madeAt = null) => new(RandomNumberGenerator.GetBytes(Size), madeAt);
}
