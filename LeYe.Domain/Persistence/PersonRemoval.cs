using System.Security.Cryptography;
using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using LeYe.Domain.Presence;
using LeYe.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>
/// The rows of one person's removal. Nothing that is counted changes: stays, leaves, marks, incomes, certificates' kinds and dates keep their rows and their person's number,
/// which is nobody's any more. The statements bypass the context's tracking, so that no value goes into the audit on its way out.
/// </summary>
internal sealed class PersonRemoval(LeYeDb db, FieldProtector protector, int personId)
{
    /// <summary>How much of each part there is; parts of which there is nothing are left out.</summary>
    public async Task<IReadOnlyList<RemovalCount>> CountAsync(CancellationToken cancel)
    {
        var ids = await IdsAsync(cancel);
        var enrolments = db.Enrolments.IgnoreQueryFilters().Where(e => e.PersonId == personId).Select(e => e.Id);
        var counts = new (RemovalPart Part, IQueryable<object> Of)[]
        {
            (RemovalPart.Name, People()),
            (RemovalPart.IdentityNumber, People().Where(p => p.IdentityNumberCipher != null)),
            (RemovalPart.Phone, People().Where(p => p.PhoneCipher != null)),
            (RemovalPart.BirthDate, People().Where(p => p.BornOn != null)),
            (RemovalPart.Relative, People().Where(p => p.RelativeOfId != null || p.RelativeNoteCipher != null)),
            (RemovalPart.CertificateNumbers, Certificates()),
            (RemovalPart.ConsentWitnesses, Consents().Where(c => c.WitnessCipher != null)),
            (RemovalPart.Profile, db.Profiles.IgnoreQueryFilters().Where(p => p.PersonId == personId)),
            (RemovalPart.WalkInNames, db.WalkIns.IgnoreQueryFilters().Where(w => w.EnrolmentId != null && enrolments.Contains(w.EnrolmentId.Value))),
            (RemovalPart.Corrections, Corrections()), (RemovalPart.Restrictions, Restrictions()), (RemovalPart.Attachments, Attachments()),
            (RemovalPart.DuplicatePairs, Pairs(ids)), (RemovalPart.Merges, Merges(ids)), (RemovalPart.WaitingEntries, Waiting()),
            (RemovalPart.OwnAccount, OwnAccounts()), (RemovalPart.TeamLeadership, Teams()), (RemovalPart.ImportRows, Imported(ids)), (RemovalPart.GivingWords, OwnGivings()),
            (RemovalPart.AuditValues, db.AuditValues.Where(v => v.PersonId != null && ids.Contains(v.PersonId.Value))),
            (RemovalPart.KeptRegistration, People()), (RemovalPart.KeptCertificates, Certificates()),
            (RemovalPart.KeptHardships, db.Set<HardshipStatus>().IgnoreQueryFilters().Where(h => h.PersonId == personId)), (RemovalPart.KeptConsents, Consents()),
            (RemovalPart.KeptEnrolments, db.Enrolments.IgnoreQueryFilters().Where(e => e.PersonId == personId)),
            (RemovalPart.KeptMarks, db.Marks.IgnoreQueryFilters().Where(m => enrolments.Contains(m.EnrolmentId))),
            (RemovalPart.KeptStays, db.Placements.IgnoreQueryFilters().Where(s => s.PersonId == personId)),
            (RemovalPart.KeptLeaves, db.Leaves.IgnoreQueryFilters().Where(l => l.Placement!.PersonId == personId)),
            (RemovalPart.KeptFollowUps, db.FollowUps.IgnoreQueryFilters().Where(f => f.Placement!.PersonId == personId)),
            (RemovalPart.KeptIncomes, db.Incomes.IgnoreQueryFilters().Where(i => i.PersonId == personId)),
            (RemovalPart.KeptPriorIncomes, db.PriorIncomes.IgnoreQueryFilters().Where(i => i.PersonId == personId)),
            (RemovalPart.KeptCheckIns, db.CheckIns.IgnoreQueryFilters().Where(c => c.PersonId == personId)),
            (RemovalPart.KeptGivings, db.DisclosedPeople.IgnoreQueryFilters().Where(d => d.PersonId == personId)),
            (RemovalPart.KeptAudit, db.Audit.Where(a => a.SubjectKind == nameof(Person) && ids.Contains(a.SubjectId))),
        };
        var found = new List<RemovalCount>();
        foreach (var (part, rows) in counts)
            found.Add(new(part, await rows.CountAsync(cancel)));
        found.Add(new(RemovalPart.Notes, await NotesAsync(cancel)));
        return [.. found.Where(c => c.Count > 0).OrderBy(c => c.Part)];
    }

    /// <summary>Removes everything, in the act's transaction.</summary>
    /// <param name="counts">For the log.</param>
    public async Task RunAsync(BusinessAct act, int requestId, string counts, CancellationToken cancel)
    {
        var ids = await IdsAsync(cancel);
        await DecideAsync(act, requestId, counts, cancel);
        await NumbersAsync(cancel);
        await WordsAsync(cancel);
        await OwnAccountAsync(cancel);
        await Corrections().ExecuteDeleteAsync(cancel);
        await Restrictions().ExecuteDeleteAsync(cancel);
        await Attachments().ExecuteDeleteAsync(cancel);
        await db.Profiles.IgnoreQueryFilters().Where(p => p.PersonId == personId).ExecuteDeleteAsync(cancel);
        await Pairs(ids).ExecuteDeleteAsync(cancel);
        await Waiting().ExecuteDeleteAsync(cancel);
        await Teams().ExecuteUpdateAsync(s => s.SetProperty(t => t.LeaderId, (int?)null), cancel);
        // An import that wrote of the person cannot be taken back any more: the version has moved on.
        await Imported(ids).ExecuteUpdateAsync(s => s.SetProperty(r => r.CellsCipher, (byte[]?)null).SetProperty(r => r.PriorCipher, (byte[]?)null), cancel);
        await Merges(ids).ExecuteDeleteAsync(cancel);
        await db.PersonKeys.Where(k => ids.Contains(k.PersonId)).ExecuteDeleteAsync(cancel);
        var today = act.Today;
        await People().ExecuteUpdateAsync(s => s.SetProperty(p => p.Name, RetentionRules.RemovedName).SetProperty(p => p.NameInitials, "")
            .SetProperty(p => p.BornOn, (DateOnly?)null).SetProperty(p => p.RelativeOfId, (int?)null).SetProperty(p => p.RelativeNoteCipher, (byte[]?)null)
            .SetProperty(p => p.IdentityNumberCipher, (byte[]?)null).SetProperty(p => p.IdentityNumberHash, (byte[]?)null).SetProperty(p => p.IdentityTailHash, (byte[]?)null)
            .SetProperty(p => p.PhoneCipher, (byte[]?)null).SetProperty(p => p.PhoneTailHash, (byte[]?)null)
            .SetProperty(p => p.RemovedOn, today).SetProperty(p => p.Version, p => p.Version + 1), cancel);
    }

    private IQueryable<Person> People() => db.People.IgnoreQueryFilters().Where(p => p.Id == personId);

    private IQueryable<DisabilityCertificate> Certificates() => db.Certificates.IgnoreQueryFilters().Where(c => c.PersonId == personId);

    private IQueryable<Consent> Consents() => db.Set<Consent>().IgnoreQueryFilters().Where(c => c.PersonId == personId);

    private IQueryable<CorrectionRequest> Corrections() => db.CorrectionRequests.IgnoreQueryFilters().Where(r => r.PersonId == personId);

    private IQueryable<PersonRestriction> Restrictions() => db.Restrictions.IgnoreQueryFilters().Where(r => r.PersonId == personId);

    private IQueryable<Attachment> Attachments() => db.Attachments.IgnoreQueryFilters().Where(a => a.PersonId == personId);

    private IQueryable<Training.WaitingEntry> Waiting() => db.WaitingList.IgnoreQueryFilters().Where(w => w.PersonId == personId);

    private IQueryable<OwnAccount> OwnAccounts() => db.OwnAccounts.IgnoreQueryFilters().Where(o => o.PersonId == personId);

    private IQueryable<Placements.Team> Teams() => db.Teams.IgnoreQueryFilters().Where(t => t.LeaderId == personId);

    private IQueryable<DuplicatePair> Pairs(List<int> ids) => db.DuplicatePairs.Where(p => ids.Contains(p.FirstId) || ids.Contains(p.SecondId));

    private IQueryable<PersonMerge> Merges(List<int> ids) => db.PersonMerges.Where(m => ids.Contains(m.KeptId) || ids.Contains(m.RemovedId));

    // What was given of this person alone may name them in its words; what was given of many does not.
    private IQueryable<Disclosure> OwnGivings() => db.Disclosures.Where(d => db.DisclosedPeople.IgnoreQueryFilters().Any(p => p.DisclosureId == d.Id && p.PersonId == personId)
        && db.DisclosedPeople.IgnoreQueryFilters().Count(p => p.DisclosureId == d.Id) == 1);

    private IQueryable<ImportRow> Imported(List<int> ids) => db.ImportRows.IgnoreQueryFilters().Where(r => (r.CellsCipher != null || r.PriorCipher != null)
        && (r.Batch!.Kind == ImportKind.People && r.SubjectId != null && ids.Contains(r.SubjectId.Value)
            || r.Batch.Kind == ImportKind.Placements && db.Placements.Any(s => s.Id == r.SubjectId && s.PersonId == personId)
            || r.Batch.Kind == ImportKind.Incomes && db.Incomes.Any(i => i.Id == r.SubjectId && i.PersonId == personId)));

    /// <summary>The person, and everybody who was merged into them: each has had rows, keys and pairs of their own.</summary>
    private async Task<List<int>> IdsAsync(CancellationToken cancel)
    {
        var merges = await db.PersonMerges.AsNoTracking().Where(m => m.UndoneAt == null).Select(m => new { m.KeptId, m.RemovedId }).ToListAsync(cancel);
        List<int> ids = [personId];
        for (var i = 0; i < ids.Count; i++)
            ids.AddRange(merges.Where(m => m.KeptId == ids[i] && !ids.Contains(m.RemovedId)).Select(m => m.RemovedId));
        return ids;
    }

    private async Task<int> NotesAsync(CancellationToken cancel) =>
        await db.FollowUps.IgnoreQueryFilters().CountAsync(f => f.Placement!.PersonId == personId && f.NoteCipher != null, cancel)
        + await db.TrainingFollowUps.IgnoreQueryFilters().CountAsync(f => f.Enrolment!.PersonId == personId && f.NoteCipher != null, cancel)
        + await db.AdvanceExcuses.IgnoreQueryFilters().CountAsync(x => x.Enrolment!.PersonId == personId && x.ReasonCipher != null, cancel)
        + await db.Transfers.IgnoreQueryFilters().CountAsync(t => t.PersonId == personId && t.ReasonCipher != null, cancel);

    private async Task DecideAsync(BusinessAct act, int requestId, string counts, CancellationToken cancel)
    {
        var left = string.Join(' ', await Attachments().OrderBy(a => a.Id).Select(a => a.StoredName).ToListAsync(cancel));
        var (by, at) = (act.Actor.Name, act.Now);
        var decided = await db.RemovalRequests.IgnoreQueryFilters().Where(r => r.Id == requestId && r.State == RemovalState.Open).ExecuteUpdateAsync(s => s
            .SetProperty(r => r.State, RemovalState.Removed).SetProperty(r => r.DecidedBy, by).SetProperty(r => r.DecidedAt, at)
            .SetProperty(r => r.Removed, counts).SetProperty(r => r.FilesLeft, left), cancel);
        if (decided != 1)
            throw new StaleRecordException();
        await db.RemovalRequests.IgnoreQueryFilters().Where(r => r.PersonId == personId)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.WhyCipher, (byte[]?)null).SetProperty(r => r.AnswerCipher, (byte[]?)null), cancel);
    }

    // The column of a number is not empty and its hash is unique: a number by chance takes its place, which is nobody's.
    private async Task NumbersAsync(CancellationToken cancel)
    {
        foreach (var id in await Certificates().Select(c => c.Id).ToListAsync(cancel))
        {
            var number = "removed-" + RandomNumberGenerator.GetHexString(12, lowercase: true);
            var (cipher, hash) = (protector.Protect(number), protector.SearchHash(SearchPurpose.CertificateNumber, number));
            await db.Certificates.IgnoreQueryFilters().Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.NumberCipher, cipher).SetProperty(c => c.NumberHash, hash), cancel);
        }
    }

    private async Task WordsAsync(CancellationToken cancel)
    {
        var enrolments = db.Enrolments.IgnoreQueryFilters().Where(e => e.PersonId == personId).Select(e => e.Id);
        var stays = db.Placements.IgnoreQueryFilters().Where(s => s.PersonId == personId).Select(s => s.Id);
        var none = protector.Protect("");
        await Consents().ExecuteUpdateAsync(s => s.SetProperty(c => c.WitnessCipher, (byte[]?)null), cancel);
        await db.FollowUps.IgnoreQueryFilters().Where(f => stays.Contains(f.PlacementId)).ExecuteUpdateAsync(s => s.SetProperty(f => f.NoteCipher, (byte[]?)null), cancel);
        await db.TrainingFollowUps.IgnoreQueryFilters().Where(f => enrolments.Contains(f.EnrolmentId)).ExecuteUpdateAsync(s => s.SetProperty(f => f.NoteCipher, (byte[]?)null), cancel);
        await db.AdvanceExcuses.IgnoreQueryFilters().Where(x => enrolments.Contains(x.EnrolmentId)).ExecuteUpdateAsync(s => s.SetProperty(x => x.ReasonCipher, (byte[]?)null), cancel);
        await db.Transfers.IgnoreQueryFilters().Where(t => t.PersonId == personId).ExecuteUpdateAsync(s => s.SetProperty(t => t.ReasonCipher, (byte[]?)null), cancel);
        await db.WalkIns.IgnoreQueryFilters().Where(w => w.EnrolmentId != null && enrolments.Contains(w.EnrolmentId.Value)).ExecuteUpdateAsync(s => s.SetProperty(w => w.NameCipher, none), cancel);
        await OwnGivings().ExecuteUpdateAsync(s => s.SetProperty(d => d.PurposeCipher, none)
            .SetProperty(d => d.RecipientCipher, d => d.RecipientKind == RecipientKind.Person ? none : d.RecipientCipher), cancel);
    }

    // The account's name is mostly the person's own; it signs nothing in any more.
    private async Task OwnAccountAsync(CancellationToken cancel)
    {
        foreach (var id in await OwnAccounts().Select(o => o.AccountId).ToListAsync(cancel))
        {
            await db.SignIns.Where(s => s.AccountId == id).ExecuteDeleteAsync(cancel);
            await db.Passkeys.Where(k => k.AccountId == id).ExecuteDeleteAsync(cancel);
            await db.RecoveryCodes.Where(c => c.AccountId == id).ExecuteDeleteAsync(cancel);
            var (name, stamp) = ($"removed-{id}", Guid.NewGuid().ToString("N"));
            var upper = name.ToUpperInvariant();
            await db.Accounts.Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.UserName, name).SetProperty(a => a.NormalizedUserName, upper)
                .SetProperty(a => a.DisplayName, RetentionRules.RemovedName).SetProperty(a => a.PasswordHash, (string?)null).SetProperty(a => a.AuthenticatorCipher, (byte[]?)null)
                .SetProperty(a => a.CodeHash, (byte[]?)null).SetProperty(a => a.IsDisabled, true).SetProperty(a => a.SecurityStamp, stamp).SetProperty(a => a.Version, a => a.Version + 1), cancel);
        }
        await OwnAccounts().ExecuteDeleteAsync(cancel);
        await db.CheckIns.IgnoreQueryFilters().Where(c => c.PersonId == personId && c.InWay == CheckInWay.OwnDevice)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.InBy, RetentionRules.RemovedName).SetProperty(c => c.OutBy, c => c.OutBy == null ? null : RetentionRules.RemovedName), cancel);
    }
}
