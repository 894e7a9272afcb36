using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>Which consent a giving needs (PIPL 23, 29; domain.md §6.1).</summary>
internal static class GivingRules
{
    /// <summary>The consent without which a person is left out of what goes to such a recipient; null where none is needed.</summary>
    public static ConsentPurpose? NeededFor(RecipientKind kind) => kind switch
    {
        RecipientKind.Federation => ConsentPurpose.ReportToFederation,
        RecipientKind.Client => ConsentPurpose.ShareWithClient,
        RecipientKind.Media => ConsentPurpose.Publish,
        _ => null,
    };

    /// <summary>The consent that a giving rests on where the person gave it: inside the programme the one to be registered, or to be placed and paid.</summary>
    public static ConsentPurpose? BasisOf(RecipientKind recipient, DisclosureKind given) => recipient == RecipientKind.Internal
        ? given is DisclosureKind.Placements or DisclosureKind.Incomes ? ConsentPurpose.PlaceAndPay : ConsentPurpose.RegisterAndTrain
        : NeededFor(recipient);
}
