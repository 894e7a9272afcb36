using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.PersonFiles;

/// <summary>Gathers everything about one person. The caller found the person in scope; what lies at other bases is theirs too.</summary>
internal sealed class PersonFileQueries(LeYeDb db, FieldProtector protector)
{
    public async Task<PersonFile> ReadAsync(int personId, IReadOnlyList<DisclosureSummary> disclosures, IReadOnlyList<RevealSummary> reveals, CancellationToken cancel)
    {
        var person = await db.People.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().Include(p => p.Base).Include(p => p.Profile).Include(p => p.Certificates).Include(p => p.Hardships)
            .Include(p => p.Consents).Include(p => p.Restrictions).SingleAsync(p => p.Id == personId, cancel);
        return new PersonFile
        {
            Number = person.Id, Name = person.Name, BaseName = person.Base!.ShortName, WorkerType = person.WorkerType, Sex = person.Sex, BornOn = person.BornOn,
            IdentityNumber = protector.RevealNote(person.IdentityNumberCipher), Phone = protector.RevealNote(person.PhoneCipher), Household = person.Household,
            RegisteredOn = person.RegisteredOn, Relative = protector.RevealNote(person.RelativeNoteCipher), Profile = Profile(person.Profile),
            Certificates = [.. person.Certificates.OrderBy(c => c.ValidFromOn).Select(c => new PersonFileCertificate(protector.Reveal(c.NumberCipher), c.Category, c.Grade, c.ValidFromOn, c.ValidToOn, c.State))],
            Hardships = [.. person.Hardships.OrderBy(h => h.FromOn).Select(h => new HardshipSummary(h.Id, h.Kind, h.FromOn, h.UntilOn))],
            Consents = [.. person.Consents.OrderBy(c => c.GivenOn).ThenBy(c => c.Id).Select(c => new ConsentSummary(c.Id, c.Purpose, c.TextVersion, c.GivenOn, c.WithdrawnOn, c.Way, protector.RevealNote(c.WitnessCipher)))],
            Restrictions = [.. person.Restrictions.OrderBy(r => r.Id).Select(r => new RestrictionSummary(r.Id, r.FromOn, protector.Reveal(r.ReasonCipher), r.LiftedOn, protector.RevealNote(r.LiftReasonCipher)))],
            Classes = await ClassesAsync(personId, cancel), Stays = await StaysAsync(personId, cancel), FollowUps = await FollowUpsAsync(personId, cancel),
            Incomes = await IncomesAsync(personId, cancel), Attachments = await AttachmentsAsync(personId, cancel), Disclosures = disclosures, Reveals = reveals,
        };
    }

    private EditProfileOptions? Profile(PersonProfile? profile) => profile is null ? null : new()
    {
        Education = profile.Education, Intent = profile.Intent, Abilities = profile.Abilities, WishedKinds = profile.WishedKinds, WishedPlaces = profile.WishedPlaces,
        Needs = profile.Needs, AbilityNote = protector.RevealNote(profile.AbilityNoteCipher), WishNote = protector.RevealNote(profile.WishNoteCipher),
        NeedsNote = protector.RevealNote(profile.NeedsNoteCipher),
    };

    private async Task<IReadOnlyList<PersonFileClass>> ClassesAsync(int personId, CancellationToken cancel) => await db.Enrolments.IgnoreQueryFilters().AsNoTracking()
        .Where(e => e.PersonId == personId).OrderBy(e => e.FromOn).ThenBy(e => e.Id)
        .Select(e => new PersonFileClass(e.Class!.Name, e.Class.Base!.ShortName, e.FromOn, e.UntilOn, e.Assessment,
            db.Marks.IgnoreQueryFilters().Count(m => m.EnrolmentId == e.Id), db.Marks.IgnoreQueryFilters().Count(m => m.EnrolmentId == e.Id && m.Kind <= MarkKind.LeftEarly)))
        .ToListAsync(cancel);

    private async Task<IReadOnlyList<PersonFileStay>> StaysAsync(int personId, CancellationToken cancel)
    {
        var stays = await db.Placements.IgnoreQueryFilters().AsNoTracking().Include(s => s.Base).Include(s => s.Leaves).Where(s => s.PersonId == personId)
            .OrderBy(s => s.StartOn).ThenBy(s => s.Id).ToListAsync(cancel);
        return [.. stays.Select(s => new PersonFileStay(s.Base!.ShortName, s.Post, s.WorkMode, s.NationalForm, s.Contract, s.IsTrial, s.StartOn, s.EndOn, s.EndReason,
            [.. s.Leaves.OrderBy(l => l.FromOn).Select(l => (l.FromOn, l.UntilOn))]))];
    }

    private async Task<IReadOnlyList<PersonFileFollowUp>> FollowUpsAsync(int personId, CancellationToken cancel)
    {
        var held = await db.FollowUps.IgnoreQueryFilters().AsNoTracking().Where(f => f.Placement!.PersonId == personId).OrderBy(f => f.HeldOn).ThenBy(f => f.Id).ToListAsync(cancel);
        return [.. held.Select(f => new PersonFileFollowUp(f.HeldOn, f.Way, f.Outcome, protector.RevealNote(f.NoteCipher), f.HeldBy))];
    }

    private async Task<IReadOnlyList<PersonFileIncome>> IncomesAsync(int personId, CancellationToken cancel)
    {
        var paid = await db.Incomes.IgnoreQueryFilters().AsNoTracking().Include(i => i.Base).Where(i => i.PersonId == personId).OrderBy(i => i.WorkMonth).ThenBy(i => i.Id).ToListAsync(cancel);
        return [.. paid.Select(i => new PersonFileIncome(
            i.Base!.ShortName, new WorkMonth(i.WorkMonth), i.WageFen, i.PieceFen, i.BonusFen, i.GrossFen, i.SubsidyFen, i.DividendFen, i.NetFen, i.Payer))];
    }

    private async Task<IReadOnlyList<AttachmentSummary>> AttachmentsAsync(int personId, CancellationToken cancel)
    {
        var kept = await db.Attachments.IgnoreQueryFilters().AsNoTracking().Where(a => a.PersonId == personId).OrderBy(a => a.Id).ToListAsync(cancel);
        return [.. kept.Select(a => new AttachmentSummary(a.Id, a.Kind, protector.RevealNote(a.DescriptionCipher) ?? "", a.Type, a.Size, a.AddedAt, a.AddedBy))];
    }
}
