using System.Text.RegularExpressions;
using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Letters;

/// <summary>The rules of 公文格式要素, by name (GB/T 9704-2012, domain.md §5.3).</summary>
public static partial class LetterRules
{
    public const int LongestText = 100;

    /// <summary>At most 100 characters each.</summary>
    public static readonly RuleId TextTooLong = new("letter.text-too-long");

    /// <summary>发文字号 has the year in 〔〕 and a number without 第 and without a leading zero: 残福基金〔2026〕8号.</summary>
    public static readonly RuleId Number = new("letter.number");

    /// <summary>发文字号 and 签发人 stand in the 版头, so they need its 发文机关标志.</summary>
    public static readonly RuleId Masthead = new("letter.masthead");

    /// <summary>印发日期 stands beside 印发机关.</summary>
    public static readonly RuleId PrintedBy = new("letter.printed-by");

    internal static LetterOptions Hold(LetterOptions options)
    {
        var clean = options with
        {
            Recipient = Clean(options.Recipient, "recipient"),
            Signer = Clean(options.Signer, "signer"),
            Contact = Clean(options.Contact, "contact"),
            Issuer = Clean(options.Issuer, "issuer"),
            DocumentNumber = Clean(options.DocumentNumber, "documentNumber"),
            Signatory = Clean(options.Signatory, "signatory"),
            CopyTo = Clean(options.CopyTo, "copyTo"),
            PrintedBy = Clean(options.PrintedBy, "printedBy"),
        };
        Number.Demand(clean.DocumentNumber is null || DocumentNumber().IsMatch(clean.DocumentNumber), "documentNumber");
        Masthead.Demand(clean.Issuer is not null || (clean.DocumentNumber ?? clean.Signatory) is null, "issuer");
        PrintedBy.Demand(clean.PrintedOn is null || clean.PrintedBy is not null, "printedBy");
        return clean;
    }

    private static string? Clean(string? text, string field)
    {
        var line = TextNormal.Line(text);
        TextTooLong.Demand(line.Length <= LongestText, field);
        return line.Length == 0 ? null : line;
    }

    [GeneratedRegex(@"^[^第〔〕]+〔20\d\d〕[1-9]\d{0,4}号$")]
    private static partial Regex DocumentNumber();
}
