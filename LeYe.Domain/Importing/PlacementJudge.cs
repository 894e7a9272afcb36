using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Importing;

/// <summary>Rows that record stays, or complete them: an end, a form, a contract, what is paid. A blank cell keeps what is on record.</summary>
internal sealed class PlacementJudge(EmploymentBase at, PeopleBook people, ILookup<int, KnownStay> stays, IEnumerable<KnownLine> lines) : IImportJudge
{
    /// <summary>Two starts of one person at one base as near as this are probably one stay.</summary>
    public const int NearDays = 15;

    private readonly SeenRows<(int, DateOnly)> _seen = new();
    private readonly ILookup<string, KnownLine> _lines = lines.ToLookup(l => TextNormal.Code(l.Name));
    private readonly Dictionary<int, List<(DateOnly Start, DateOnly? End)>> _planned = [];

    public ImportVerdict Judge(ImportReading row, bool isConfirmed)
    {
        var person = people.Find(row);
        var typed = Read(row);
        if (person is null || typed is null || row.HasFaults)
            return ImportVerdict.Failed(row.Faults);
        _seen.Take(row, (person.Id, typed.StartOn), ImportField.StartOn);
        var known = stays[person.Id].Where(s => s.BaseId == at.Id).OrderBy(s => s.StartOn).ToList();
        var verdict = known.Find(s => s.StartOn == typed.StartOn) is { } same ? Change(row, typed, same)
            : !isConfirmed && known.Find(s => Math.Abs(s.StartOn.DayNumber - typed.StartOn.DayNumber) <= NearDays) is { } near
                ? new ImportVerdict(ImportRowState.Doubtful, [], near.Id, null)
            : Place(row, typed, person);
        return row.HasFaults ? ImportVerdict.Failed(row.Faults) : verdict;
    }

    private Typed? Read(ImportReading row)
    {
        var (post, mode) = (row.Required(ImportField.Post), row.Choice<WorkMode>(ImportField.WorkMode, isRequired: true));
        var (form, contract) = (row.Choice<NationalForm>(ImportField.NationalForm), row.Choice<ContractKind>(ImportField.Contract));
        var (insurances, source) = (row.Flags<Insurances>(ImportField.Insurances), row.Choice<PlacementSource>(ImportField.Source));
        var (start, last, reason) = (row.Day(ImportField.StartOn, isRequired: true), row.Day(ImportField.LastDay), row.Choice<EndReason>(ImportField.EndReason));
        if (post is null || mode is null || start is null)
            return null;
        row.Hold(ImportField.Post, () => PlacementRules.CleanPost(post));
        if (last is not null && reason is null && !row.HasFaults)
            row.Add(ImportField.EndReason, "missing");
        if (last is null && reason is not null && !row.HasFaults)
            row.Add(ImportField.LastDay, "missing");
        row.Hold(ImportField.LastDay, () => PlacementRules.End.Demand(last is not { } day || (day >= start && day < row.Today.AddDays(366))));
        return new Typed(post, mode.Value, LineOf(row, start.Value), form, contract, insurances, source, start.Value, last?.AddDays(1), reason);
    }

    private int? LineOf(ImportReading row, DateOnly startOn)
    {
        var name = row.Text(ImportField.BusinessLine);
        if (name.Length == 0)
            return null;
        var named = _lines[TextNormal.Code(name)].ToList();
        if (named.Find(l => l.TakesOn(startOn)) is { } line)
            return line.Id;
        row.Add(ImportField.BusinessLine, named.Count == 0 ? "line-unknown" : PlacementRules.Line.Name);
        return null;
    }

    private ImportVerdict Place(ImportReading row, Typed typed, KnownPerson person)
    {
        var worker = new Person
        {
            BaseId = person.BaseId, Name = person.Name, WorkerType = person.WorkerType, Sex = person.Sex, BornOn = person.BornOn,
            Household = person.Household, RegisteredOn = typed.StartOn,
        };
        row.Hold(ImportField.StartOn, () => PlacementRules.StartHolds(worker, at, typed.StartOn, row.Today));
        row.Hold(ImportField.StartOn, () => PlacementRules.Overlap.Demand(!IsTaken(person.Id, typed.StartOn, typed.EndOn)));
        if (!row.HasFaults)
        {
            if (!_planned.TryGetValue(person.Id, out var planned))
                _planned[person.Id] = planned = [];
            planned.Add((typed.StartOn, typed.EndOn));
        }
        var options = new RecordPlacementOptions
        {
            PersonId = person.Id, BaseId = at.Id, BusinessLineId = typed.LineId, Post = typed.Post, WorkMode = typed.Mode,
            NationalForm = typed.Form ?? NationalForm.NotConfirmed, Contract = typed.Contract ?? ContractKind.None,
            Insurances = typed.Insurances ?? Insurances.None, Source = typed.Source ?? PlacementSource.Unknown, StartOn = typed.StartOn,
        };
        return new ImportVerdict(ImportRowState.New, [], null, new ImportPlan.Place(options, typed.EndOn, typed.Reason));
    }

    private bool IsTaken(int personId, DateOnly start, DateOnly? end) =>
        stays[personId].Any(s => s.IsMain && PlacementRules.Overlaps(start, end, s.StartOn, s.EndOn))
        || (_planned.GetValueOrDefault(personId)?.Exists(p => PlacementRules.Overlaps(start, end, p.Start, p.End)) ?? false);

    private static ImportVerdict Change(ImportReading row, Typed typed, KnownStay known)
    {
        if (known.EndOn is not null && typed.EndOn is not null && (known.EndOn != typed.EndOn || known.EndReason != typed.Reason))
            row.Add(ImportField.LastDay, PlacementRules.AlreadyEnded.Name);
        var was = known.Facts;
        var facts = new StayFacts(
            typed.Post, typed.Mode, typed.LineId ?? was.BusinessLineId, typed.Form ?? was.NationalForm, typed.Contract ?? was.Contract,
            typed.Insurances ?? was.Insurances, typed.Source ?? was.Source);
        var plan = new ImportPlan.ChangePlacement(known.Id, facts, known.EndOn is null ? typed.EndOn : null, known.EndOn is null ? typed.Reason : null);
        var isSame = plan.EndOn is null && facts == was;
        return new ImportVerdict(isSame ? ImportRowState.Same : ImportRowState.Updated, [], known.Id, isSame ? null : plan);
    }

    private sealed record Typed(
        string Post, WorkMode Mode, int? LineId, NationalForm? Form, ContractKind? Contract, Insurances? Insurances, PlacementSource? Source,
        DateOnly StartOn, DateOnly? EndOn, EndReason? Reason);
}
