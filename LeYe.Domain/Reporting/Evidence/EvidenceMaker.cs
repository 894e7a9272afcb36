using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Figures;
using static LeYe.Domain.Reporting.Evidence.EvidenceTraits;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>Turns the records of a reading into rows of evidence, room by room.</summary>
internal static class EvidenceMaker
{
    public static List<EvidenceRow> Make(ReportRecords records, EvidenceRoom room) => room switch
    {
        EvidenceRoom.InPost => [.. records.InPost.Select(p => InPost(records, p))],
        EvidenceRoom.Movement => Movements(records),
        EvidenceRoom.Start => [.. records.Placements.Where(p => !p.IsContinued).Select(p => Start(records, p))],
        EvidenceRoom.Enrolment or EvidenceRoom.Result => TrainingEvidence.Make(records, room),
        EvidenceRoom.Class => [.. records.Classes.Select(c => new EvidenceRow
        {
            Room = EvidenceRoom.Class, RecordId = c.Id, BaseId = c.BaseId, On = c.StartsOn, Traits = Window(records, c.StartsOn),
        })],
        EvidenceRoom.Session => Sessions(records),
        EvidenceRoom.Income => [.. records.Incomes.Where(i => i.GrossFen > 0).Select(i => Income(records, i))],
        EvidenceRoom.Site => [.. records.Bases.Where(b => b.FoundedOn <= records.Cutoff).Select(b => Site(records, b))],
        _ => throw new InvalidOperationException($"No such room: {room}."),
    };

    public static EvidenceTraits Window(ReportRecords records, DateOnly on) => records.InPeriod(on) ? InWindow : None;

    /// <summary>The row with what the person and the certificate that counts on its day say.</summary>
    public static EvidenceRow OfPerson(ReportRecords records, EvidenceRow row)
    {
        var certificate = records.Certificates.On(row.PersonId, row.On);
        return row with
        {
            Sex = records.People.TryGetValue(row.PersonId, out var person) ? person.Sex : Sex.Unknown,
            Category = certificate?.Category,
            Grade = certificate?.Grade,
            Traits = row.Traits | (certificate is null ? None : Disabled),
        };
    }

    private static EvidenceRow InPost(ReportRecords records, Headcount.HeadcountRow p) => OfPerson(records, new EvidenceRow
    {
        Room = EvidenceRoom.InPost,
        RecordId = p.PlacementId,
        PersonId = p.PersonId,
        BaseId = p.BaseId,
        On = records.Cutoff,
        Mode = p.Mode,
        Form = p.Form,
        Traits = InWindow | HeadcountTraits.Of(p),
    });

    private static EvidenceRow Start(ReportRecords records, PlacementRow p) => OfPerson(records, new EvidenceRow
    {
        Room = EvidenceRoom.Start,
        RecordId = p.Id,
        PersonId = p.PersonId,
        BaseId = p.BaseId,
        On = p.StartOn,
        Mode = p.Mode,
        Form = p.Form,
        Traits = Window(records, p.StartOn),
    });

    private static EvidenceRow Income(ReportRecords records, IncomeRow i)
    {
        var month = new WorkMonth(i.Month);
        var isInWindow = records.FirstDay <= month.FirstDay && month.LastDay <= records.Cutoff;
        var isCompared = records.Priors.TryGetValue(i.PersonId, out var prior) && prior.FromMonth <= i.Month;
        return OfPerson(records, new EvidenceRow
        {
            Room = EvidenceRoom.Income,
            PersonId = i.PersonId,
            BaseId = i.BaseId,
            On = month.LastDay,
            Month = i.Month,
            Fen = i.GrossFen,
            PriorFen = isCompared ? prior.Fen : 0,
            Traits = (isInWindow ? InWindow : None) | (isCompared ? Compared : None),
        });
    }

    private static EvidenceRow Site(ReportRecords records, EmploymentBase b) => new()
    {
        Room = EvidenceRoom.Site,
        RecordId = b.Id,
        BaseId = b.Id,
        On = b.FoundedOn,
        Traits = InWindow
            | b.Kind switch { BaseKind.Base => EvidenceTraits.Base, BaseKind.SubBase => SubBase, _ => None }
            | (SiteFigures.StatusOn(b, records.Cutoff) == BaseStatus.Operating ? Operating : None),
    };

    private static List<EvidenceRow> Sessions(ReportRecords records)
    {
        var bases = records.Classes.ToDictionary(c => c.Id, c => c.BaseId);
        return [.. records.Sessions.Select(s => new EvidenceRow
        {
            Room = EvidenceRoom.Session, RecordId = s.Id, BaseId = bases[s.ClassId], On = s.HeldOn, Traits = Window(records, s.HeldOn),
        })];
    }

    private static List<EvidenceRow> Movements(ReportRecords records)
    {
        var rows = new List<EvidenceRow>();
        var stays = new List<Stay>();
        var person = 0;
        foreach (var row in records.Placements)
        {
            if (row.PersonId != person)
                Collect();
            person = row.PersonId;
            if (row.IsMain)
                stays.Add(new Stay(row.StartOn, row.EndOn, row.BaseId, [.. records.Leaves[row.Id]]));
        }
        Collect();
        return rows;

        void Collect()
        {
            var movements = stays.Count == 0 ? [] : MovementRules.Movements(stays, records.Cutoff);
            for (var i = 0; i < movements.Count; i++)
                if (records.InPeriod(movements[i].On))
                    rows.Add(Movement(records, person, movements, i));
            stays.Clear();
        }
    }

    // A 转出 is followed at once by its 转入.
    private static EvidenceRow Movement(ReportRecords records, int person, IReadOnlyList<Movement> movements, int i)
    {
        var movement = movements[i];
        return OfPerson(records, new EvidenceRow
        {
            Room = EvidenceRoom.Movement,
            PersonId = person,
            BaseId = movement.BaseId,
            OtherBaseId = movement.Cause switch
            {
                MovementCause.TransferredOut => movements[i + 1].BaseId,
                MovementCause.TransferredIn => movements[i - 1].BaseId,
                _ => 0,
            },
            On = movement.On,
            Cause = movement.Cause,
            Traits = InWindow | (movement.IsProvisional ? Provisional : None),
        });
    }
}
