using System.Globalization;
using LeYe.Domain.Headcount;
using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Headcount;

/// <summary>The words of the page of headcounts, from HeadcountText.resx.</summary>
internal static class HeadcountText
{
    public static readonly Words Words = new(typeof(HeadcountText));

    /// <summary>The metrics that are spoken of by name when they change while their base's 在岗合计 stays, in this order.</summary>
    public static IReadOnlyList<(string Metric, string Key)> Spoken { get; } =
    [
        ("headcount.onsite", "OnSite"), ("headcount.home", "Home"), ("headcount.community", "Community"), ("headcount.clientsite", "ClientSite"),
        ("headcount.disabled", "Disabled"), (LiveCount.InTrainingMetric, "InTraining"), (LiveCount.PresenceMetric, "Presence"),
    ];

    /// <summary>A number, or the word for one that is kept back.</summary>
    public static string Number(object value) => value is int number ? Shared.Shown.Count(number) : Words["Value." + value];

    /// <summary>From which day on a number has stood.</summary>
    public static string Since(DateOnly? day) => day is { } from ? Words.Format("From", Day(from)) : Words["From.Longer"];

    public static string Day(DateOnly date) => Words.Format("Day", date.Month.ToString(CultureInfo.InvariantCulture), date.Day.ToString(CultureInfo.InvariantCulture));
}
