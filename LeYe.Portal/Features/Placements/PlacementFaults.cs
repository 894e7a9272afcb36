using LeYe.Domain.Common;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Placements;

/// <summary>Says a broken rule of a stay at the field it speaks of. Every form of this room names its date <c>on</c>.</summary>
internal static class PlacementFaults
{
    private static readonly Dictionary<string, (string Name, DatePart? Part)> Fields = new()
    {
        ["startOn"] = ("on", DatePart.Year), ["endOn"] = ("on", DatePart.Year), ["fromOn"] = ("on", DatePart.Year), ["untilOn"] = ("on", DatePart.Year),
        ["post"] = ("post", null), ["businessLineId"] = ("line", null), ["on"] = ("on", DatePart.Year), ["teamId"] = ("team", null), ["openingId"] = ("opening", null),
        ["contractEndsOn"] = ("until", DatePart.Year), ["heldOn"] = ("on", DatePart.Year), ["nextOn"] = ("next", DatePart.Year), ["note"] = ("note", null),
    };

    /// <summary>Adds the rule's sentence and answers 422.</summary>
    public static void RefuseStay(this FormState form, RuleBrokenException broken)
    {
        var words = PlacementText.Words["Rule." + broken.Rule.Name];
        if (broken.Field is { } field && Fields.TryGetValue(field, out var at))
            form.Errors.Add(at.Name, words, at.Part);
        else
            form.Errors.AddForWhole(words);
        form.Refuse();
    }
}
