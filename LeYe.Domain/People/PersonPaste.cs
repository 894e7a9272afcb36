using System.Text.RegularExpressions;
using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>
/// Reads one pasted line about a person: a row of a roster (tabs or commas), what a card reader types
/// (name|sex|nation|birth|address|number|authority|dates), or name and number written together.
/// </summary>
/// <param name="Name">Null when no word looks like a name.</param>
/// <param name="Identity">18 characters as found, not checked; null when there are none.</param>
/// <param name="Certificate">20 characters or more as found, not checked.</param>
/// <param name="Phone">11 digits of a mobile phone.</param>
public sealed partial record PersonPaste(string? Name, string? Identity, string? Certificate, string? Phone)
{
    private static readonly char[] Separators = ['\t', ',', '，', ';', '；', '|', '/', '、', ':', '：', ' ', '　'];

    // A word of two to four characters that a roster or a card holds besides the name.
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "姓名", "性别", "民族", "出生", "住址", "地址", "电话", "手机", "身份证", "身份证号", "残疾人证", "证号", "序号", "编号", "联系电话", "男性", "女性",
        "视力", "听力", "言语", "肢体", "智力", "精神", "多重", "一级", "二级", "三级", "四级", "农业", "非农业", "长期", "残疾人", "家属", "健全人", "残疾人家属",
        "低保", "脱贫", "已婚", "未婚", "本科", "大专", "中专", "高中", "初中", "小学", "汉族",
    };

    /// <summary>Whether a text typed into the field of a name holds more than a name.</summary>
    public static bool LooksPasted(string? text) => Number().IsMatch(TextNormal.Line(Spaced(text)));

    public static PersonPaste Read(string? text)
    {
        var line = TextNormal.Line(Spaced(text));
        string? identity = null, certificate = null;
        foreach (Match match in Number().Matches(line))
            if (match.Groups["kind"].Success)
                certificate ??= match.Value.ToUpperInvariant();
            else
                identity ??= match.Value.ToUpperInvariant();
        var rest = Number().Replace(line, " ");
        var phone = Mobile().Match(rest) is { Success: true } found ? found.Value : null;
        var name = rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsName);
        return new PersonPaste(name, identity, certificate, phone);
    }

    // Tabs part the cells of a row; normalising would drop them with the other control characters.
    private static string? Spaced(string? text) => text?.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');

    private static bool IsName(string word) =>
        ChineseName().IsMatch(word) && !NoNames.Contains(word) && !NationOrPlace().IsMatch(word);

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?<kind>[1-7][1-4](?:[0-9]|[Bb][0-9]{1,2})?)?(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9]{9}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{1,12}[·•][\u3400-\u9fff·•]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseName();

    [GeneratedRegex("(族|省|市|县|区|局|厅)$|^...(乡|镇|村|路|号)$", RegexOptions.CultureInvariant)]
    private static partial Regex NationOrPlace();
}
