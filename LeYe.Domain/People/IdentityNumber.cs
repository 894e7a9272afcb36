using System.Globalization;
using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>公民身份号码: 6 region, 8 birth date, 3 sequence (odd is male), 1 check (GB 11643-1999, ISO 7064 MOD 11-2).</summary>
public readonly record struct IdentityNumber
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    // Province codes of GB/T 2260; 83 is the residence permit of Taiwan residents.
    private static readonly HashSet<int> Provinces =
        [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83];

    private readonly string? _text;

    private IdentityNumber(string text, DateOnly bornOn)
    {
        _text = text;
        BornOn = bornOn;
    }

    /// <summary>The 18 characters. Sensitive: never in a page, an address, a log or an exception.</summary>
    public string Text => _text ?? throw new InvalidOperationException("empty identity number");

    public DateOnly BornOn { get; }

    /// <summary>Position 17: odd is male, even is female.</summary>
    public Sex Sex => (Text[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>A number that cannot belong to a living person (domain.md §3.3).</summary>
    public bool IsTestRegion => HasTestRegion(Text);

    public string LastFour => Text[^4..];

    /// <summary>Reads an 18-character number; spaces, hyphens, full-width digits and a small x are accepted.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">Latest birth date.</param>
    /// <param name="allowTestRegion">Whether the database carries the demonstration marker.</param>
    public static bool TryParse(string? text, DateOnly today, bool allowTestRegion, out IdentityNumber value, out IdentityNumberFault fault)
    {
        value = default;
        var code = TextNormal.Code(text);
        fault = FaultOf(code, today, allowTestRegion, out var bornOn);
        if (fault != IdentityNumberFault.None)
            return false;
        value = new IdentityNumber(code, bornOn);
        return true;
    }

    /// <summary>As <see cref="TryParse(string?, DateOnly, bool, out IdentityNumber, out IdentityNumberFault)"/> with today's business date.</summary>
    public static bool TryParse(string? text, bool allowTestRegion, out IdentityNumber value, out IdentityNumberFault fault) =>
        TryParse(text, new BusinessCalendar(TimeProvider.System).Today, allowTestRegion, out value, out fault);

    /// <summary>The check character for the first 17 digits.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (first17[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }

    /// <summary>Never the number itself, so that it cannot reach a log.</summary>
    public override string ToString() => _text is null ? "" : "**************" + LastFour;

    private static IdentityNumberFault FaultOf(string code, DateOnly today, bool allowTestRegion, out DateOnly bornOn)
    {
        bornOn = default;
        if (code.Length != 18)
            return IdentityNumberFault.Length;
        if (code.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9') || !(char.IsAsciiDigit(code[17]) || code[17] == 'X'))
            return IdentityNumberFault.Characters;
        if (HasTestRegion(code) ? !allowTestRegion : !Provinces.Contains(int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture)))
            return IdentityNumberFault.Region;
        if (!DateOnly.TryParseExact(code.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out bornOn) || bornOn.Year < 1800 || bornOn > today)
            return IdentityNumberFault.Date;
        return CheckCharacter(code) == code[17] ? IdentityNumberFault.None : IdentityNumberFault.CheckDigit;
    }

    private static bool HasTestRegion(string code) => code.StartsWith("999999", StringComparison.Ordinal) || code.StartsWith("000000", StringComparison.Ordinal);
}
