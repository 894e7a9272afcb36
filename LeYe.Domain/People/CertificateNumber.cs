using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>残疾人证号: 18 identity, 1 category, 1 grade, and on a re-issue one digit or B and a count (domain.md §3.2).</summary>
public readonly record struct CertificateNumber
{
    private readonly string? _text;

    private CertificateNumber(string text, IdentityNumber identity)
    {
        _text = text;
        Identity = identity;
    }

    /// <summary>The whole number. Sensitive: never in a page, an address, a log or an exception.</summary>
    public string Text => _text ?? throw new InvalidOperationException("empty certificate number");

    public IdentityNumber Identity { get; }

    public DisabilityCategory Category => (DisabilityCategory)(Text[18] - '0');

    public DisabilityGrade Grade => (DisabilityGrade)(Text[19] - '0');

    /// <summary>The re-issue mark, empty on a first issue.</summary>
    public string Reissue => Text[20..];

    /// <summary>
    /// What follows position 20 is none of the known re-issue marks (one digit, or B and one or two digits). A warning, no fault: the
    /// marks of re-issues are not published (domain.md §3.2).
    /// </summary>
    public bool HasUnusualReissue => !IsReissue(Text.AsSpan(20));

    /// <summary>Reads a number of 20 characters, or of 21-23 with a re-issue mark.</summary>
    public static bool TryParse(string? text, DateOnly today, bool allowTestRegion, out CertificateNumber value, out CertificateNumberFault fault)
    {
        value = default;
        var code = TextNormal.Code(text);
        fault = FaultOf(code, today, allowTestRegion, out var identity);
        if (fault != CertificateNumberFault.None)
            return false;
        value = new CertificateNumber(code, identity);
        return true;
    }

    /// <summary>As the other with today's business date.</summary>
    public static bool TryParse(string? text, bool allowTestRegion, out CertificateNumber value, out CertificateNumberFault fault) =>
        TryParse(text, new BusinessCalendar(TimeProvider.System).Today, allowTestRegion, out value, out fault);

    /// <summary>Never the number itself, so that it cannot reach a log.</summary>
    public override string ToString() => _text is null ? "" : "**************" + Identity.LastFour + "**";

    private static CertificateNumberFault FaultOf(string code, DateOnly today, bool allowTestRegion, out IdentityNumber identity)
    {
        identity = default;
        if (code.Length is < 20 or > 23)
            return CertificateNumberFault.Length;
        if (!IdentityNumber.TryParse(code[..18], today, allowTestRegion, out identity, out var fault))
            return (CertificateNumberFault)(int)fault;
        if (code[18] is < '1' or > '7')
            return char.IsAsciiDigit(code[18]) ? CertificateNumberFault.Category : CertificateNumberFault.Characters;
        if (code[19] is < '1' or > '4')
            return char.IsAsciiDigit(code[19]) ? CertificateNumberFault.Grade : CertificateNumberFault.Characters;
        foreach (var c in code.AsSpan(20))
            if (!char.IsAsciiLetterOrDigit(c))
                return CertificateNumberFault.Characters;
        return CertificateNumberFault.None;
    }

    private static bool IsReissue(ReadOnlySpan<char> mark) => mark.Length switch
    {
        0 => true,
        1 => char.IsAsciiDigit(mark[0]),
        _ => mark[0] == 'B' && !mark[1..].ContainsAnyExceptInRange('0', '9'),
    };
}
