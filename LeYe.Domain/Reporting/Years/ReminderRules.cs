using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting.Duties;

namespace LeYe.Domain.Reporting.Years;

/// <summary>Who is reminded of what on which day (rules.md, The year). Pure, so that a whole year can be walked day by day.</summary>
public static class ReminderRules
{
    /// <summary>What one actor should do for one year on a day, by due date.</summary>
    /// <param name="may">The actor's rights.</param>
    /// <param name="bases">The bases the actor works for; empty for headquarters.</param>
    public static IReadOnlyList<Reminder> For(DateOnly today, YearCalendar dates, YearState state, Func<Right, bool> may, IReadOnlyList<BaseYearTask> bases)
    {
        var isOver = today > dates.YearEndOn && !state.WasBegun;
        if (today < dates.OpensOn || isOver)
            return [];
        return [.. Bases(dates, state, may, bases).Concat(Headquarters(today, dates, state, may)).OrderBy(r => r.DueOn).ThenBy(r => r.Kind)];
    }

    private static IEnumerable<Reminder> Bases(YearCalendar dates, YearState state, Func<Right, bool> may, IReadOnlyList<BaseYearTask> bases)
    {
        if (state.Stage == YearStage.Final)
            yield break;
        foreach (var site in bases)
        {
            if (!site.IsIncomeClosed && may(Right.CloseMonth))
                yield return new Reminder(ReminderKind.CloseIncome, dates.Year, dates.IncomeBy, site.Key, site.ShortName);
            if (!site.IsSummarised && may(Right.WriteBaseSummary))
                yield return new Reminder(ReminderKind.Summarise, dates.Year, dates.SignOffBy, site.Key, site.ShortName);
            if (!site.IsSigned && may(Right.SignBaseYear))
                yield return new Reminder(ReminderKind.SignBase, dates.Year, dates.SignOffBy, site.Key, site.ShortName);
        }
    }

    private static IEnumerable<Reminder> Headquarters(DateOnly today, YearCalendar dates, YearState state, Func<Right, bool> may)
    {
        if (state.Stage == YearStage.Drafting && may(Right.PrepareReport))
            yield return new Reminder(ReminderKind.SendToReview, dates.Year, dates.FinalBy);
        if (state.Stage == YearStage.InReview && may(Right.ReviewReport))
            yield return new Reminder(ReminderKind.Review, dates.Year, dates.FinalBy);
        if (state.Stage == YearStage.Reviewed && may(Right.SignReport))
            yield return new Reminder(ReminderKind.Finalise, dates.Year, dates.FinalBy);
        if (state.Stage != YearStage.Final)
            yield break;
        if (today >= dates.ProvinceFrom && !state.AreProvincesSent && may(Right.PrepareReport))
            yield return new Reminder(ReminderKind.SendProvinces, dates.Year, dates.ProvinceFrom);
        if (!state.IsReportSent && may(Right.PrepareReport))
            yield return new Reminder(ReminderKind.SendReport, dates.Year, dates.DueOn);
        if (today > dates.YearEnd && !state.IsYearEndFrozen && may(Right.SignReport))
            yield return new Reminder(ReminderKind.FreezeYearEnd, dates.Year, dates.YearEndOn);
    }
}
