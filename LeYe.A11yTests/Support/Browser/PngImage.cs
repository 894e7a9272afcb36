using System.Buffers.Binary;
using System.IO.Compression;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>The pixels of a picture the browser took (8 bits a channel, RGB or RGBA, not interlaced).</summary>
public sealed class PngImage
{
    private readonly byte[] _pixels;
    private readonly int _channels;

    private PngImage(int width, int height, int channels, byte[] pixels) => (Width, Height, _channels, _pixels) = (width, height, channels, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>The relative luminance of a pixel, as WCAG defines it.</summary>
    public double Luminance(int x, int y)
    {
        var at = ((y * Width) + x) * _channels;
        return (0.2126 * Linear[_pixels[at]]) + (0.7152 * Linear[_pixels[at + 1]]) + (0.0722 * Linear[_pixels[at + 2]]);
    }

    private static readonly double[] Linear =
        [.. Enumerable.Range(0, 256).Select(v => v / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    /// <summary>The bytes of a part of a row.</summary>
    public ReadOnlySpan<byte> Row(int y, int from, int to) => _pixels.AsSpan(((y * Width) + from) * _channels, (to - from) * _channels);

    public static PngImage Read(byte[] png)
    {
        using var packed = new MemoryStream();
        var (width, height, channels) = (0, 0, 0);
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var body = png.AsSpan(at + 8, length);
            if (png.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
                (width, height, channels) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]), body[9] == 6 ? 4 : 3);
            else if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(body);
            at += length + 12;
        }
        packed.Position = 0;
        return new PngImage(width, height, channels, Unfilter(packed, width, height, channels));
    }

    private static byte[] Unfilter(Stream packed, int width, int height, int channels)
    {
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = width * channels;
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            var row = pixels.AsSpan(y * stride, stride);
            rows.ReadExactly(row);
            Undo(filter, row, y == 0 ? [] : pixels.AsSpan((y - 1) * stride, stride), channels);
        }
        return pixels;
    }

    private static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int channels)
    {
        switch (filter)
        {
            case 0:
                return;
            // The two that the browser uses most, without the questions that every byte would ask.
            case 1:
                for (var x = channels; x < row.Length; x++)
                    row[x] += row[x - channels];
                return;
            case 2:
                for (var x = 0; x < above.Length; x++)
                    row[x] += above[x];
                return;
        }
        for (var x = 0; x < row.Length; x++)
        {
            int left = x >= channels ? row[x - channels] : 0;
            int up = above.IsEmpty ? 0 : above[x];
            int corner = above.IsEmpty || x < channels ? 0 : above[x - channels];
            row[x] += (byte)(filter == 3 ? (left + up) / 2 : Paeth(left, up, corner));
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
