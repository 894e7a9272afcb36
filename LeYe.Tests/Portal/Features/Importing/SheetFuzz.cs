using System.Globalization;
using System.Text;
using LeYe.Domain.Importing;
using LeYe.Portal.Documents.Tabular;
using LeYe.Portal.Features.Importing;
using LeYe.Tests.Portal.Documents.Tabular;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Importing;

/// <summary>Files and pastes as they come on bad days, each made from its number alone, so that a failing one can be made again.</summary>
internal sealed class SheetFuzz(int number)
{
    private static readonly string[] Strange =
    [
        "", " ", "0", "-1", "-99999999999", "1e308", "999999999999999999999999", "3800.123", "３，８００", "１９９０－０１－０１", "2024-02-30", "45360", "60", "0.5",
        "=1+1", "=HYPERLINK(\"http://x\")", "+1", "@x", "'1", "\0", "a\0b", "\u202e321", "\u200b\u200d", "\ufeff", "\u3000", "\ud800", "\uffff", "#REF!", "1.1E+17", "NaN",
        "<script>", "]]>", "&amp;", "'; DROP TABLE People; --", "残疾人", "家属", "是", "居家", "请假", "张三", "张\u00a0三", "2024-01", "2024.1", "１２３４５６７８９０１２３４５６７８",
    ];

    private static readonly Lazy<byte[]> Bomb = new(Workbooks.Bomb);
    private static readonly Lazy<byte[]> Blank = new(() => Workbooks.BlankRows(1_000_000));
    private readonly Random _random = new(number * 7919 + 17);

    // Some files are strange all over, most have a strange cell here and there: else nothing would lie behind the first fault.
    private readonly int _strange = number % 4 == 0 ? 3 : 40;
    private int _person = 1;

    public ImportKind Kind { get; } = (ImportKind)(number % 3 + 1);

    /// <summary>Whether <see cref="Text"/> is meant to be pasted.</summary>
    public bool IsPaste => number % 5 == 4;

    /// <summary>A name of what it is, for a failing test.</summary>
    public string Name => $"{number} {Kind} {(IsPaste ? "paste" : number % 5 == 3 ? "csv" : "workbook")}";

    public string Text()
    {
        var (separator, text) = (Pick("\t", ",", ";", "，"), new StringBuilder());
        foreach (var row in Rows())
            text.Append(string.Join(separator, row.Select(c => _random.Next(8) == 0 ? "\"" + c.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : c))).Append(Pick("\n", "\r\n", "\r", "\n\n"));
        if (_random.Next(20) == 0)
            text.Insert(_random.Next(text.Length), '"');
        return text.ToString();
    }

    public byte[] File()
    {
        // The large ones are few: each costs as much as a thousand small ones.
        if (number % 2500 == 0)
            return Bomb.Value;
        if (number % 2500 == 1250)
            return Blank.Value;
        return number % 5 == 3 ? Csv() : Spoil(_random.Next(8) switch
        {
            0 => Written(),
            1 => Workbooks.OfSheet(Document() + Sheet()),
            2 => Workbooks.OfSheet(Sheet(), from1904: true, "<Relationship Id=\"x1\" Type=\"http://x/externalLink\" Target=\"http://localhost:9/a.xlsx\" TargetMode=\"External\"/>"),
            3 => Workbooks.OfSheet(Sheet().Replace("</worksheet>", "<mergeCells count=\"1\"><mergeCell ref=\"A1:F1\"/></mergeCells></worksheet>", StringComparison.Ordinal)),
            4 => Workbooks.Zip(("xl/workbook.xml", Pick("<workbook/>", "<workbook><sheets/></workbook>", "", "<a", "<workbook xmlns:r=\"x\"><sheets><sheet r:id=\"../../etc/passwd\"/></sheets></workbook>"))),
            _ => Workbooks.OfSheet(Sheet()),
        });
    }

    private byte[] Csv()
    {
        var text = Text();
        return Spoil(_random.Next(7) switch
        {
            0 => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text),
            1 => CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(text),
            2 => Encoding.Unicode.GetBytes(text),
            3 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            4 => Encoding.Latin1.GetBytes(text),
            5 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        });
    }

    private byte[] Written()
    {
        var rows = Rows();
        var stream = new MemoryStream();
        var width = rows.Max(r => r.Length);
        SheetWriter.Write(stream, new SheetDraft("a", [.. Enumerable.Range(0, width).Select(i => new SheetDraftColumn(i < rows[0].Length ? rows[0][i] : "", true, []))]) { Rows = rows.Skip(1) });
        return stream.ToArray();
    }

    private string Sheet()
    {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        foreach (var (row, cells) in Rows().Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{(_random.Next(30) == 0 ? _random.Next(-5, 2_000_000) : row + 1)}\">");
            foreach (var (column, cell) in cells.Index())
                sheet.Append(Cell(cell, column, row));
            sheet.Append("</row>");
        }
        return sheet.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(string text, int column, int row)
    {
        var at = _random.Next(10) == 0 ? "" : $" r=\"{(char)('A' + column % 26)}{row + 1}\"";
        if (_random.Next(200) == 0)
            at = " r=\"ZZZ1\"";
        var safe = System.Security.SecurityElement.Escape(text.Replace("\0", "", StringComparison.Ordinal).Replace("\ud800", "", StringComparison.Ordinal).Replace("\uffff", "", StringComparison.Ordinal));
        return row == 0 || _random.Next(_strange) > 0 ? $"<c{at} t=\"inlineStr\"><is><t>{safe}</t></is></c>" : _random.Next(9) switch
        {
            0 => $"<c{at}><f>SUM(A1:A9)</f></c>",
            1 => $"<c{at} t=\"str\"><f>\"{safe}\"</f><v>{safe}</v></c>",
            2 => $"<c{at}><v>{_random.NextInt64()}</v></c>",
            3 => $"<c{at} s=\"{_random.Next(-1, 4)}\"><v>{Pick("0", "60", "45360", "43898.5", "-3", "99999999", "2958466")}</v></c>",
            4 => $"<c{at} t=\"s\"><v>{_random.Next(-1, 5)}</v></c>",
            5 => $"<c{at} t=\"e\"><v>#DIV/0!</v></c>",
            6 => $"<c{at} t=\"{Pick("b", "d", "zz", "")}\"><v>{safe}</v></c>",
            7 => $"<c{at}><v>{Pick("1E400", "NaN", "-1e300", "0.1e-300", "")}</v></c>",
            _ => $"<c{at}/>",
        };
    }

    // A head of our own columns in any order, at times spoiled, and rows of likely and strange cells.
    private List<string[]> Rows()
    {
        var fields = ImportFields.Of(Kind).OrderBy(_ => _random.Next()).ToList();
        if (_random.Next(6) == 0)
            fields.RemoveRange(0, _random.Next(1, fields.Count));
        var rows = new List<string[]>();
        if (_random.Next(6) == 0)
            rows.Add([Pick("2024年花名册", "")]);
        rows.Add([.. fields.Select(f => _random.Next(30) == 0 ? Pick(Strange) : ImportText.Of(f)), .. _random.Next(5) == 0 ? [Pick("备注", "姓名", "")] : Array.Empty<string>()]);
        for (var i = _random.Next(0, 7); i > 0; i--)
        {
            _person = _random.Next(1, 9);
            rows.Add([.. fields.Take(_random.Next(20) == 0 ? _random.Next(fields.Count) : fields.Count).Select(Likely)]);
        }
        return rows;
    }

    private string Likely(ImportField field) => _random.Next(_strange) == 0 ? Pick(Strange) : field switch
    {
        ImportField.Name => (_person <= 5 ? "测试00" : "新人") + _person,
        ImportField.IdentityNumber => Programme.Identity(_person).Text,
        ImportField.CertificateNumber => _person <= 5 || _random.Next(3) > 0 ? "" : Programme.Identity(_person).Text + "42",
        ImportField.WorkerType => "残疾人",
        ImportField.Household => Pick("", "农业", "非农业"),
        ImportField.RegisteredOn or ImportField.BornOn or ImportField.LastDay => "",
        ImportField.ConsentGiven => "是",
        ImportField.PersonNumber => "",
        ImportField.ZeroReason => "请假",
        ImportField.Post => "在线客服",
        ImportField.WorkMode => Pick("居家", "在基地集中办公"),
        ImportField.Month => Pick("2024-01", "202401", "2024年1月"),
        _ when ImportFields.KindOf(field) is ImportFieldKind.Money => Pick("3800", "3,800.50", "", "0"),
        _ when ImportFields.KindOf(field) is ImportFieldKind.Day => Pick("2024-01-10", "2024/1/10", "2023-10-01", "2023年10月1日"),
        _ => "",
    };

    private string Document() => Pick(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "<!DOCTYPE a SYSTEM \"http://localhost:9/x.dtd\">");

    // Half of the files are cut, flipped or padded somewhere.
    private byte[] Spoil(byte[] file)
    {
        if (file.Length == 0 || _random.Next(2) == 0)
            return file;
        switch (_random.Next(3))
        {
            case 0:
                return file[.._random.Next(file.Length)];
            case 1:
                for (var i = _random.Next(1, 9); i > 0; i--)
                    file[_random.Next(file.Length)] = (byte)_random.Next(256);
                return file;
            default:
                return [.. file, .. Encoding.UTF8.GetBytes(Pick(Strange))];
        }
    }

    private string Pick(params string[] from) => from[_random.Next(from.Length)];
}
