namespace LeYe.Domain.Common;

/// <summary>Why a file with people in it leaves the portal, and who gets it (PIPL 23). Held against its rules once.</summary>
public sealed record ExportReason
{
    private ExportReason(string purpose, RecipientKind kind, string recipient) => (Purpose, Kind, Recipient) = (purpose, kind, recipient);

    /// <summary>4-200 characters.</summary>
    public string Purpose { get; }

    /// <summary>Decides which consent the giving needs.</summary>
    public RecipientKind Kind { get; }

    /// <summary>2-100 characters.</summary>
    public string Recipient { get; }

    /// <exception cref="RuleBrokenException"><see cref="ExportRules.Purpose"/>, <see cref="ExportRules.Kind"/> or <see cref="ExportRules.Recipient"/>.</exception>
    public static ExportReason Of(string? purpose, RecipientKind? kind, string? recipient)
    {
        var (why, whom) = (TextNormal.Line(purpose), TextNormal.Line(recipient));
        ExportRules.Purpose.Demand(why.Length is >= 4 and <= 200, "purpose");
        ExportRules.Kind.Demand(kind is { } given && Enum.IsDefined(given), "recipientKind");
        ExportRules.Recipient.Demand(whom.Length is >= 2 and <= 100, "recipient");
        return new ExportReason(why, kind!.Value, whom);
    }
}
