namespace LeYe.Domain.Common;

/// <summary>Why a file with people in it leaves the portal, and who gets it (PIPL 23). Held against its rules once.</summary>
public sealed record ExportReason
{
    private ExportReason(string purpose, string recipient) => (Purpose, Recipient) = (purpose, recipient);

    /// <summary>4-200 characters.</summary>
    public string Purpose { get; }

    /// <summary>2-100 characters.</summary>
    public string Recipient { get; }

    /// <exception cref="RuleBrokenException"><see cref="ExportRules.Purpose"/> or <see cref="ExportRules.Recipient"/>.</exception>
    public static ExportReason Of(string? purpose, string? recipient)
    {
        var (why, whom) = (TextNormal.Line(purpose), TextNormal.Line(recipient));
        ExportRules.Purpose.Demand(why.Length is >= 4 and <= 200, "purpose");
        ExportRules.Recipient.Demand(whom.Length is >= 2 and <= 100, "recipient");
        return new ExportReason(why, whom);
    }
}
