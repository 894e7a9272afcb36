using System.Buffers.Text;
using System.Globalization;
using System.Text;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Documents.Office;

namespace LeYe.Portal.Documents.Listing;

/// <summary>
/// Writes rows as UTF-8 straight into the sheet's part. No element and no string is made for a cell, so 120,000 rows cost
/// little time and memory (architecture.md, decision 6).
/// </summary>
public sealed class ListingRows
{
    private const int Room = 512;
    private static readonly int FirstDayNumber = DateOnly.FromDateTime(DateTime.FromOADate(0)).DayNumber;

    private readonly Stream target;
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly byte[][] starts;
    private readonly byte[][] styles;
    private readonly byte[] headerStyle;
    private readonly ListingTexts.Column[] texts;
    private readonly byte[] rowText = new byte[10];
    private int used;
    private int column;
    private int rowLength;

    internal ListingRows(Stream target, IReadOnlyList<ListingColumn> columns, ListingTexts shared)
    {
        this.target = target;
        texts = [.. columns.Select(_ => shared.Watch())];
        starts = [.. columns.Select((_, i) => Encoding.ASCII.GetBytes($"<c r=\"{XlsxCells.Column(i)}"))];
        styles = [.. columns.Select(c => Style(c.Kind))];
        headerStyle = Encoding.ASCII.GetBytes($"\" s=\"{XlsxStyles.Header.ToString(CultureInfo.InvariantCulture)}");
        BeginRow();
        foreach (var c in columns)
            Words(c.Header, headerStyle);
        EndRow();
    }

    /// <summary>Rows written, the header among them.</summary>
    internal int Count { get; private set; }

    public void BeginRow()
    {
        Count++;
        column = 0;
        Utf8Formatter.TryFormat(Count, rowText, out rowLength);
        Reserve();
        Put("<row r=\""u8);
        Put(rowText.AsSpan(0, rowLength));
        Put("\">"u8);
    }

    public void EndRow() => Put("</row>"u8);

    public void Text(string text) => Text(text.AsSpan());

    public void Text(ReadOnlySpan<char> text)
    {
        var place = texts[column].Place(text);
        if (place < 0)
        {
            Words(text, styles[column]);
            return;
        }
        Open(styles[column]);
        Put("\" t=\"s\"><v>"u8);
        Utf8Formatter.TryFormat(place, buffer.AsSpan(used), out var written);
        used += written;
        Put("</v></c>"u8);
        column++;
    }

    /// <summary>A cell that holds nothing, because there is nothing to say or it is withheld.</summary>
    public void Blank()
    {
        Open(styles[column]);
        Put("\"/>"u8);
        column++;
    }

    public void Whole(long number)
    {
        Open(styles[column]);
        Put("\"><v>"u8);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(used), out var written);
        used += written;
        Put("</v></c>"u8);
        column++;
    }

    /// <summary>An amount of fen, as yuan with two places.</summary>
    public void Fen(long fen)
    {
        Open(styles[column]);
        Put("\"><v>"u8);
        // Whole numbers are written several times faster than decimals: 380005 is 3800.05, 380050 is 3800.5.
        var (yuan, rest) = Math.DivRem(Math.Abs(fen), 100);
        if (fen < 0)
            Put("-"u8);
        Utf8Formatter.TryFormat(yuan, buffer.AsSpan(used), out var written);
        used += written;
        if (rest > 0)
        {
            buffer[used++] = (byte)'.';
            buffer[used++] = (byte)('0' + rest / 10);
            if (rest % 10 > 0)
                buffer[used++] = (byte)('0' + rest % 10);
        }
        Put("</v></c>"u8);
        column++;
    }

    /// <summary>A number of a kind of its own, in a column whose numbers differ.</summary>
    public void Number(decimal number, ReportCellKind kind)
    {
        Open(Style(kind));
        Put("\"><v>"u8);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(used), out var written);
        used += written;
        Put("</v></c>"u8);
        column++;
    }

    public void Date(DateOnly date) => Whole(date.DayNumber - FirstDayNumber);

    internal void Flush()
    {
        target.Write(buffer, 0, used);
        used = 0;
    }

    private static byte[] Style(ReportCellKind kind) =>
        Encoding.ASCII.GetBytes($"\" s=\"{XlsxStyles.Of(kind, isSummary: false).ToString(CultureInfo.InvariantCulture)}");

    private void Words(ReadOnlySpan<char> text, byte[] style)
    {
        Open(style);
        // A reader drops spaces at the ends unless it is told not to.
        Put(text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8
            : "\" t=\"inlineStr\"><is><t>"u8);
        PutText(text);
        Put("</t></is></c>"u8);
        column++;
    }

    private void Open(byte[] style)
    {
        Reserve();
        Put(starts[column]);
        Put(rowText.AsSpan(0, rowLength));
        Put(style);
    }

    private void Reserve()
    {
        if (buffer.Length - used < Room)
            Flush();
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        if (buffer.Length - used < bytes.Length)
            Flush();
        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    // Full-width punctuation, which almost every Chinese text has, lies beyond the surrogates and is as good as any other character.
    private static bool MayNeedEscape(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('&', '<', '>') >= 0)
            return true;
        var at = text.IndexOfAnyExceptInRange(' ', '\uD7FF');
        while (at >= 0)
        {
            text = text[at..];
            if (text[0] is < '\uE000' or > '\uFFFD')
                return true;
            text = text[1..];
            at = text.IndexOfAnyExceptInRange(' ', '\uD7FF');
        }
        return false;
    }

    private void PutText(ReadOnlySpan<char> text)
    {
        if (MayNeedEscape(text))
            text = OfficeText.Escape(text.ToString());
        var rest = text;
        while (rest.Length > 0)
        {
            if (buffer.Length - used < Room)
                Flush();
            // A piece ends before a pair of surrogates, never in it.
            var length = Math.Min(rest.Length, (buffer.Length - used) / 3);
            if (length < rest.Length && char.IsHighSurrogate(rest[length - 1]))
                length--;
            used += Encoding.UTF8.GetBytes(rest[..length], buffer.AsSpan(used));
            rest = rest[length..];
        }
    }
}
