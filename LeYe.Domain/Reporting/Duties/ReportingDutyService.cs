using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Duties;

/// <summary>Records what is owed, on what basis and by when.</summary>
public sealed class ReportingDutyService(Database database)
{
    /// <summary>Saves recipient, basis, term and dates. An unchanged save records nothing.</summary>
    /// <param name="actor">Needs <see cref="Right.ManageReportDuty"/>.</param>
    /// <exception cref="RuleBrokenException">A <see cref="DutyRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved first.</exception>
    public async Task RecordAsync(Actor actor, DutyOptions options, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageReportDuty);
        var clean = options with { Recipient = Clean(options.Recipient), Basis = Clean(options.Basis) };
        DutyRules.Hold(clean);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        var duty = await act.Db.ReportingDuties.FirstOrDefaultAsync(cancel);
        if ((duty?.Version ?? 0) != version)
            throw new StaleRecordException();
        if (duty is null)
            act.Db.ReportingDuties.Add(duty = new ReportingDuty { Version = 1 });
        Write(duty, clean, act);
        var changes = RecordChange.FieldsOf(act.Db.Entry(duty));
        act.Note("RecordDuty", nameof(ReportingDuty), () => duty.Id, null, changes);
        act.Remember(formKey, () => duty.Id);
        await act.SaveAsync(cancel);
    }

    private static void Write(ReportingDuty duty, DutyOptions options, BusinessAct act)
    {
        if (duty.Basis != options.Basis)
            (duty.BasisRecordedBy, duty.BasisRecordedAt) = options.Basis is null ? default((string?, DateTime?)) : (act.Actor.Name, act.Now);
        (duty.Recipient, duty.Basis, duty.FirstYear, duty.LastYear) = (options.Recipient, options.Basis, options.FirstYear, options.LastYear);
        (duty.CutoffDay, duty.IncomeDay, duty.SignOffDay, duty.FinalDay) = (options.CutoffDay, options.IncomeDay, options.SignOffDay, options.FinalDay);
        (duty.ProvinceDay, duty.DueDay, duty.YearEndDay) = (options.ProvinceDay, options.DueDay, options.YearEndDay);
    }

    private static string? Clean(string? text) => TextNormal.Line(text) is { Length: > 0 } line ? line : null;
}
