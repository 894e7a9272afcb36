using System.Globalization;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Placements.Clients;

/// <summary>Rates in ten-thousandths, written and typed in percent with at most two places.</summary>
internal static class Rates
{
    public static string Shown(int? rate) => rate is { } r ? ClientText.Words.Format("RateShown", (r / 100m).ToString("0.##", CultureInfo.InvariantCulture)) : SharedText.Words["NotGiven"];

    public static string Text(int? rate) => rate is { } r ? (r / 100m).ToString("0.##", CultureInfo.InvariantCulture) : "";

    public static string Count(int? orders) => orders is { } o ? Shared.Shown.Count(o) : SharedText.Words["NotGiven"];

    /// <summary>Reads a count of orders; null without a message when empty.</summary>
    public static int? OrderCount(this FormState form, string name, string label) =>
        form[name].Trim().Length == 0 ? null : form.WholeNumber(name, label, 0, LeYe.Domain.Placements.ClientRules.MostOrders);

    /// <summary>Reads 98.5, 98.5% or ９８．５％; null without a message when empty, with one when it is no rate.</summary>
    public static int? Rate(this FormState form, string name, string label)
    {
        var text = form[name].Normalize(System.Text.NormalizationForm.FormKC).Trim().TrimEnd('%').Trim();
        if (text.Length == 0)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100 && decimal.Round(percent, 2) == percent)
            return (int)(percent * 100);
        form.Errors.Add(name, ClientText.Words.Format("RateFault", label));
        return null;
    }
}
