using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Decides who is 残疾人 or 家属, severe, rural, in hardship, at home: exactly as published for those in post then, by shares for the others.</summary>
internal sealed class ProfilePlanner(Site site, DateOnly publishedOn)
{
    private readonly Dice _dice = site.Dice;
    private readonly SharePlan _share = site.Plan.Share;

    public void Plan(IReadOnlyList<Member> everybody)
    {
        var counted = everybody.Where(m => m.StayOn(publishedOn)?.Site == site).ToList();
        if (counted.Count == site.Plan.InPost.People)
            AsPublished(counted);
        foreach (var member in site.Members.Where(m => !m.Counted && m.WorkerType == default))
            ByShares(member);
        foreach (var stay in everybody.SelectMany(m => m.Stays).Where(s => s.Site == site))
            Work(stay, site.Plan.InPost.People > 0 && stay.Covers(publishedOn) && !stay.IsTrial);
    }

    private void AsPublished(List<Member> counted)
    {
        var plan = site.Plan.InPost;
        var order = site.Plan.LateFamily ? [.. counted.OrderBy(m => m.StayOn(publishedOn)!.Start)] : _dice.Shuffled(counted);
        for (var i = 0; i < order.Count; i++)
        {
            order[i].Counted = true;
            order[i].WorkerType = i < plan.Disabled + plan.Pending ? WorkerType.Disabled
                : i < plan.Disabled + plan.Pending + plan.Family ? WorkerType.Family : WorkerType.NonDisabled;
            order[i].CertificatePending = i >= plan.Disabled && i < plan.Disabled + plan.Pending;
            order[i].Rural = i >= plan.Disabled && _dice.Chance(_share.Rural);
        }
        var disabled = order.Take(plan.Disabled).ToList();
        foreach (var member in _dice.Shuffled(disabled).Take(plan.Severe))
            member.Severe = true;
        foreach (var member in _dice.Shuffled(disabled).Take(plan.Rural))
            member.Rural = true;
        foreach (var member in _dice.Shuffled(order).Take(plan.Hardship))
            member.Hardship = true;
        var modes = _dice.Shuffled(order);
        for (var i = 0; i < plan.Home + plan.Community; i++)
            modes[i].StayOn(publishedOn)!.Mode = i < plan.Home ? WorkMode.Home : WorkMode.Community;
    }

    private void ByShares(Member member)
    {
        var family = member.Stays.Count == 0 ? _share.TraineeFamily ?? _share.Family : _share.Family;
        var roll = _dice.Unit();
        member.WorkerType = roll < family ? WorkerType.Family
            : roll < family + _share.Disabled ? WorkerType.Disabled : WorkerType.NonDisabled;
        member.Severe = _dice.Chance(_share.Severe);
        member.CertificatePending = _dice.Chance(_share.Pending);
        member.Rural = _dice.Chance(_share.Rural);
        member.Hardship = _dice.Chance(_share.Hardship);
    }

    private void Work(Stay stay, bool asPublished)
    {
        stay.Line = _dice.Between(0, site.Plan.Lines.Count - 1);
        if (!asPublished && _dice.Chance(_share.Home))
            stay.Mode = WorkMode.Home;
    }
}
