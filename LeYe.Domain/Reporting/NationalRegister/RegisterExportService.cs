using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>
/// Makes the rows that clerks of the local 残联 re-key into the national system (domain.md §4.2): only 残疾人 with a valid
/// certificate who consented to it, with whole numbers, for a named recipient and purpose, noted before anything leaves.
/// </summary>
public sealed class RegisterExportService(Database database, FieldProtector protector, DisclosureService disclosures)
{
    /// <summary>The file of the window, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportNationalRegister"/>.</param>
    /// <param name="print">Makes the file of the rows.</param>
    /// <exception cref="NotAllowedException">The actor may not.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="RegisterRules"/> rule.</exception>
    public async Task<byte[]> ExportAsync(Actor actor, RegisterRequest request, Func<NationalRegisterExtract, byte[]> print, CancellationToken cancel)
    {
        actor.Demand(Right.ExportNationalRegister, request.BaseId);
        request = Checked(request);
        await using var act = await database.BeginAsync(actor, cancel);
        var extract = await ReadAsync(act.Db, request, cancel);
        var file = print(extract);
        var hash = ExportRules.HashOf(file);
        act.Note("ExportNationalRegister", nameof(NationalRegisterExtract), () => extract.Placements.Count + extract.Trainings.Count, request.BaseId,
            ExportRules.Note(new
            {
                request.First, request.Last, RecipientKind = nameof(RecipientKind.Federation), Placements = extract.Placements.Count, Trainings = extract.Trainings.Count,
                Excluded = extract.ExcludedPlacements.Total + extract.ExcludedTrainings.Total,
                Sha256 = hash,
            }));
        var reason = ExportReason.Of(request.Purpose, RecipientKind.Federation, request.Recipient);
        act.Tell(reason);
        await disclosures.PutAsync(act, DisclosureKind.NationalRegister, reason, hash,
            extract.Placements.Select(p => p.Person.Id).Concat(extract.Trainings.Select(t => t.Person.Id)), cancel);
        await act.SaveNoteAsync(cancel);
        return file;
    }

    private static RegisterRequest Checked(RegisterRequest request)
    {
        var (recipient, purpose) = (TextNormal.Line(request.Recipient), TextNormal.Line(request.Purpose));
        RegisterRules.WindowBackwards.Demand(request.First <= request.Last, "from");
        RegisterRules.RecipientMissing.Demand(recipient.Length is >= 4 and <= 100, "recipient");
        RegisterRules.PurposeMissing.Demand(purpose.Length is >= 4 and <= 200, "purpose");
        return request with { Recipient = recipient, Purpose = purpose };
    }

    private async Task<NationalRegisterExtract> ReadAsync(LeYeDb db, RegisterRequest request, CancellationToken cancel)
    {
        var (baseId, first, last) = (request.BaseId, request.First, request.Last);
        var placements = await db.Placements.AsNoTracking().Include(p => p.Base)
            .Where(p => (baseId == null || p.BaseId == baseId) && !p.IsTrial && p.StartOn <= last && (p.EndOn == null || p.EndOn > first))
            .OrderBy(p => p.Base!.DivisionCode).ThenBy(p => p.BaseId).ThenBy(p => p.StartOn).ThenBy(p => p.Id).ToListAsync(cancel);
        var enrolments = await db.Enrolments.AsNoTracking().Include(e => e.Class!.Base)
            .Where(e => (baseId == null || e.Class!.BaseId == baseId) && e.Class!.StartsOn >= first && e.Class.StartsOn <= last
                && db.Sessions.Any(s => s.ClassId == e.ClassId && s.Marks.Any(m => m.EnrolmentId == e.Id && m.Kind <= Training.Attendance.MarkKind.LeftEarly)))
            .OrderBy(e => e.Class!.Base!.DivisionCode).ThenBy(e => e.Class!.BaseId).ThenBy(e => e.ClassId).ThenBy(e => e.NumberInClass).ToListAsync(cancel);
        var people = await PeopleAsync(db, [.. placements.Select(p => p.PersonId).Concat(enrolments.Select(e => e.PersonId)).Distinct()], last, cancel);
        var (working, withoutWork) = Sort(placements, p => p.PersonId, people, Placement);
        var (trained, withoutTraining) = Sort(enrolments, e => e.PersonId, people, Trained);
        return new NationalRegisterExtract(request, await db.Info.AnyAsync(i => i.IsDemonstration, cancel), working, trained, withoutWork, withoutTraining);

        RegisterPlacement Placement(RegisterPerson person, Placement p) => new(
            person, p.Base!.County ?? p.Base.City, p.Base.DivisionCode, p.Base.ShortName, p.EndOn is null || p.EndOn > last, p.StartOn, p.EndOn,
            p.NationalForm, p.Contract, p.Post);
    }

    private static RegisterTraining Trained(RegisterPerson person, Enrolment e) => new(
        person, e.Class!.Base!.County ?? e.Class.Base.City, e.Class.Base.DivisionCode, e.Class.Base.ShortName, e.Class.Name, e.Class.Category,
        e.Class.StartsOn, e.Class.EndsOn, e.Class.InFederationPlan, e.Class.HasAssessment, e.Assessment, e.Class.Industry);

    // The rows are of the reader's bases; the person's record may be kept by another base.
    private static async Task<Dictionary<int, RegisterCandidate>> PeopleAsync(LeYeDb db, int[] ids, DateOnly last, CancellationToken cancel)
    {
        var valid = HeadcountRules.ValidOn(last);
        var people = new Dictionary<int, RegisterCandidate>();
        foreach (var some in ids.Chunk(500))
            foreach (var person in await db.People.IgnoreQueryFilters().AsNoTracking().Where(p => some.Contains(p.Id) && p.RemovedOn == null).Select(p => new RegisterCandidate(
                p.Id, p.Name, p.WorkerType, p.Household, p.IdentityNumberCipher, p.PhoneCipher,
                p.Certificates.AsQueryable().Where(valid).OrderByDescending(c => c.ValidFromOn).ThenByDescending(c => c.Id).Select(c => c.NumberCipher).FirstOrDefault(),
                p.Consents.Any(c => c.Purpose == ConsentPurpose.ReportToFederation && c.WithdrawnOn == null),
                p.Restrictions.Any(r => r.LiftedOn == null))).ToListAsync(cancel))
                people.Add(person.Id, person);
        return people;
    }

    private (IReadOnlyList<TRow> Rows, RegisterExcluded Excluded) Sort<TRecord, TRow>(
        IEnumerable<TRecord> records, Func<TRecord, int> person, Dictionary<int, RegisterCandidate> people, Func<RegisterPerson, TRecord, TRow> row)
    {
        var (rows, notDisabled, noCertificate, restricted, noConsent) = (new List<TRow>(), 0, 0, 0, 0);
        foreach (var record in records)
        {
            var candidate = people[person(record)];
            if (candidate.CertificateCipher is null && candidate.Type != WorkerType.Disabled)
                notDisabled++;
            else if (candidate.CertificateCipher is not { } certificate)
                noCertificate++;
            else if (candidate.IsRestricted)
                restricted++;
            else if (!candidate.HasConsent)
                noConsent++;
            else
                rows.Add(row(new RegisterPerson(
                    candidate.Id, candidate.Name, Reveal(candidate.IdentityCipher), protector.Reveal(certificate), Reveal(candidate.PhoneCipher), candidate.Household), record));
        }
        return (rows, new RegisterExcluded(notDisabled, noCertificate, restricted, noConsent));
    }

    private string? Reveal(byte[]? cipher) => cipher is null ? null : protector.Reveal(cipher);
}
