using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>Closes the attendance and the placements of a base's month, by name (rules.md, The year). Income is closed by its own service.</summary>
public sealed class RecordMonthService(Database database)
{
    /// <summary>Closes both; what is closed already stays as it is.</summary>
    /// <param name="actor">Needs <see cref="Right.CloseMonth"/> over the base.</param>
    /// <exception cref="RuleBrokenException"><see cref="YearRules.MonthNotEnded"/>, <see cref="YearRules.RegistersMissing"/>.</exception>
    public async Task CloseAsync(Actor actor, int baseId, WorkMonth month, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.CloseMonth, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        if (!await act.Db.Bases.AnyAsync(b => b.Id == baseId, cancel))
            throw new RecordMissingException();
        var (first, last) = (month.FirstDay, month.LastDay);
        YearRules.MonthNotEnded.Demand(last < act.Today);
        YearRules.RegistersMissing.Demand(!await act.Db.Sessions.AnyAsync(s =>
            s.Class!.BaseId == baseId && s.HeldOn >= first && s.HeldOn <= last && !s.IsCancelled && s.RegisterState != RegisterState.Submitted, cancel));
        var closed = await act.Db.MonthCloses.Where(m => m.BaseId == baseId && m.WorkMonth == month.Value).Select(m => m.Kind).ToListAsync(cancel);
        foreach (var kind in new[] { MonthCloseKind.Attendance, MonthCloseKind.Placements }.Except(closed))
            act.Db.MonthCloses.Add(new MonthClose { BaseId = baseId, WorkMonth = month.Value, Kind = kind, ClosedAt = act.Now, ClosedBy = actor.Name });
        act.Note("CloseRecordMonth", nameof(MonthClose), () => month.Value, baseId);
        act.Remember(formKey, () => month.Value);
        await act.SaveAsync(cancel);
    }
}
