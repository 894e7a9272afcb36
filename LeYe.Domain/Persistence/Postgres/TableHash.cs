using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>A hash over the values of a table in whatever order its rows come: the two databases sort texts differently. The rows' SHA-256 are added up.</summary>
internal sealed class TableHash
{
    private readonly ulong[] _sum = new ulong[4];
    private readonly MemoryStream _row = new();

    public long Rows { get; private set; }

    /// <summary>Adds a value of the row that is being read; null differs from every text.</summary>
    public void Add(string? text)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32BigEndian(length, text is null ? -1 : bytes.Length);
        _row.Write(length);
        _row.Write(bytes);
    }

    public void EndRow()
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(_row.GetBuffer().AsSpan(0, (int)_row.Length), hash);
        for (var i = 0; i < _sum.Length; i++)
            _sum[i] += BinaryPrimitives.ReadUInt64BigEndian(hash[(8 * i)..]);
        _row.SetLength(0);
        Rows++;
    }

    public override string ToString() => string.Concat(_sum.Select(s => s.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)));
}
