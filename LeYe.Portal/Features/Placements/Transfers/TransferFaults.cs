using LeYe.Domain.Common;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Placements.Transfers;

/// <summary>Says a broken rule of a transfer at the field it speaks of.</summary>
internal static class TransferFaults
{
    private static readonly Dictionary<string, (string Name, DatePart? Part)> Fields = new()
    {
        ["on"] = ("on", DatePart.Year), ["toBaseId"] = ("to", null), ["reason"] = ("reason", null), ["post"] = ("post", null),
        ["businessLineId"] = ("line", null), ["teamId"] = ("team", null),
    };

    public static void RefuseTransfer(this FormState form, RuleBrokenException broken)
    {
        var words = TransferText.Words.Find("Rule." + broken.Rule.Name) ?? PlacementText.Words["Rule." + broken.Rule.Name];
        // The day of an accepted offer stands fast: what is wrong with it is said of the whole form.
        if (broken.Field is { } field && Fields.TryGetValue(field, out var at) && form.Names.Any(n => n == at.Name || n.StartsWith(at.Name + ".", StringComparison.Ordinal)))
            form.Errors.Add(at.Name, words, at.Part);
        else
            form.Errors.AddForWhole(words);
        form.Refuse();
    }
}
