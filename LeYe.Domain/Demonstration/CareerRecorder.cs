using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Turns stays in the making into placements and leaves.</summary>
internal sealed class CareerRecorder(DemonstrationRecords records)
{
    public void Record(IEnumerable<Member> members)
    {
        foreach (var (member, stay) in members.SelectMany(m => m.Stays.Select(s => (m, s))).OrderBy(s => s.s.Start).ThenBy(s => s.m.Record!.Id))
            Record(member, stay);
    }

    private void Record(Member member, Stay stay)
    {
        var line = stay.Site.Lines[stay.Line];
        var contract = ContractOf(member, stay);
        var placement = new Placement
        {
            Id = records.Placements.Count + 1,
            PersonId = member.Record!.Id,
            BaseId = stay.Site.Base.Id,
            BusinessLineId = line.Id,
            Post = stay.Site.Plan.Lines[stay.Line].Post,
            WorkMode = stay.Mode,
            Contract = contract,
            NationalForm = NationalFormRules.Suggest(contract, isConcentratedEmployer: false),
            ContractSignedOn = contract == ContractKind.Platform || stay.IsTrial ? null : stay.Start,
            Insurances = contract == ContractKind.Labour ? Insurances.Pension | Insurances.Medical | Insurances.Unemployment | Insurances.Injury | Insurances.Maternity : Insurances.None,
            Source = SourceOf(member, contract),
            IsTrial = stay.IsTrial,
            StartOn = stay.Start,
            EndOn = stay.End,
            EndReason = stay.End is null ? null : stay.Reason,
        };
        records.Placements.Add(placement);
        foreach (var (from, until) in stay.Leaves)
            records.Leaves.Add(new PlacementLeave
            {
                Id = records.Leaves.Count + 1,
                PlacementId = placement.Id,
                FromOn = from,
                UntilOn = until,
                UncountedFromOn = PlacementLeave.UncountedFrom(from),
            });
    }

    private static ContractKind ContractOf(Member member, Stay stay)
    {
        if (stay.IsTrial)
            return ContractKind.Service;
        var roll = (member.Record!.Id * 37 + (int)stay.Mode * 11) % 10;
        if (stay.Mode == WorkMode.Home)
            return roll < 5 ? ContractKind.Service : ContractKind.Platform;
        return roll < (member.WorkerType == WorkerType.Disabled ? 8 : 6) ? ContractKind.Labour : ContractKind.Service;
    }

    private static PlacementSource SourceOf(Member member, ContractKind contract) => contract == ContractKind.Platform ? PlacementSource.LeYeYunGong
        : (member.Record!.Id * 13 % 10) switch { < 7 => PlacementSource.Training, < 9 => PlacementSource.Federation, _ => PlacementSource.Friends };
}
