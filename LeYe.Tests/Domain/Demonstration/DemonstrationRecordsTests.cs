using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Tests.Domain.Demonstration;

public sealed class DemonstrationRecordsTests(DefaultDemonstration demonstration) : IClassFixture<DefaultDemonstration>
{
    private readonly Built _built = demonstration.Built;

    [Fact]
    public void IdentityNumbers_AreTestNumbersWithValidCheckDigits_EachOnce()
    {
        // The few who are registered twice have no number the second time.
        var people = _built.People.Values.Where(p => p.IdentityNumberCipher is not null).ToList();
        Assert.InRange(_built.People.Count - people.Count, 1, 4);
        var numbers = people.Select(p => _built.Test.Protector.Reveal(p.IdentityNumberCipher!)).ToList();

        Assert.All(numbers, n => Assert.Matches("^(999999|000000)[0-9]{11}[0-9X]$", n));
        Assert.All(numbers, n => Assert.Equal(0, RemainderOfMod11(n)));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(people, p =>
            Assert.Equal(_built.Test.Protector.SearchHash(SearchPurpose.IdentityNumber, _built.Test.Protector.Reveal(p.IdentityNumberCipher!)), p.IdentityNumberHash));
    }

    [Fact]
    public void Work_OfTheBases_ShowsOpeningsTeamsQualityFollowUpsAndDoubtfulPairs()
    {
        using var db = _built.Test.Open();
        var running = db.Placements.Where(p => p.EndOn == null && !p.IsTrial).ToList();
        Assert.All(running, p => Assert.NotNull(p.TeamId));
        Assert.True(db.Openings.Count() > 10 && db.Openings.All(o => o.Seats > 0));
        Assert.Contains(db.Set<TeamMonth>(), m => m.WorkMonth == 202610);
        Assert.All(db.Set<TeamMonth>(), m => Assert.InRange(m.AnswerRate!.Value, 9000, 10_000));
        Assert.True(db.FollowUps.Count() > db.Placements.Count());
        Assert.True(db.Profiles.Count() > db.People.Count() * 3 / 4);
        Assert.NotEmpty(db.DuplicatePairs);
        Assert.All(_built.People.Values, p => Assert.NotEmpty(p.NameInitials));
    }

    [Fact]
    public void Months_AfterThePublishedOne_ShowReopeningsThatWereClosedAgainAndPayers()
    {
        using var db = _built.Test.Open();
        var reopened = db.MonthReopenings.ToList();
        Assert.InRange(reopened.Count, 2, 4);
        Assert.All(reopened, r =>
        {
            Assert.True(r.WorkMonth > 202402 && r.ReopenedAt > r.ClosedAt && r.Reason.Length > 1);
            Assert.True(db.MonthCloses.Single(c => c.BaseId == r.BaseId && c.WorkMonth == r.WorkMonth && c.Kind == r.Kind).ClosedAt > r.ReopenedAt);
        });
        Assert.All(_built.Incomes, i => Assert.Equal(i.GrossFen > 0, i.Payer is not null));
        Assert.True(_built.Incomes.Select(i => i.Payer).Distinct().Count() > 4);
    }

    [Fact]
    public void Certificates_AreIdentityNumberCategoryAndGrade() =>
        Assert.All(_built.People.Values.SelectMany(p => p.Certificates.Select(c => (p, c))), pair =>
        {
            var identity = _built.Test.Protector.Reveal(pair.p.IdentityNumberCipher!);
            var number = _built.Test.Protector.Reveal(pair.c.NumberCipher);
            Assert.StartsWith($"{identity}{(int)pair.c.Category}{(int)pair.c.Grade}", number, StringComparison.Ordinal);
        });

    [Fact]
    public void Certificates_OfAllPeople_CoverTheSevenCategoriesAndFourGrades()
    {
        var certificates = _built.People.Values.SelectMany(p => p.Certificates).ToList();

        Assert.Equal(7, certificates.Select(c => c.Category).Distinct().Count());
        Assert.Equal(4, certificates.Select(c => c.Grade).Distinct().Count());
        Assert.Contains(certificates, c => c.State == CertificateState.Pending);
    }

    [Fact]
    public void MainPlacements_OfOnePerson_NeverOverlap() =>
        Assert.All(_built.Placements.Where(p => p.IsMain).GroupBy(p => p.PersonId), own =>
        {
            var ordered = own.OrderBy(p => p.StartOn).ToList();
            Assert.All(ordered, p => Assert.True(p.EndOn is null || p.StartOn < p.EndOn));
            for (var i = 1; i < ordered.Count; i++)
                Assert.True(ordered[i - 1].EndOn is { } end && end <= ordered[i].StartOn);
        });

    [Fact]
    public void Placements_LieWithinTheTimeInWhichTheirBaseOperates() =>
        Assert.All(_built.Placements, p =>
        {
            var site = _built.Bases.Values.Single(b => b.Id == p.BaseId);
            Assert.True(site.FoundedOn <= p.StartOn && p.StartOn <= DefaultDemonstration.Until);
            Assert.True(p.EndOn is null || p.EndOn <= DefaultDemonstration.Until);
        });

    [Fact]
    public void Marks_BelongToAnEnrolmentOfTheClassThatHeldOnTheDate() =>
        Assert.All(_built.Marks, m =>
        {
            var enrolment = _built.Enrolments[m.EnrolmentId];
            var session = _built.Sessions[m.SessionId];
            Assert.Equal(session.ClassId, enrolment.ClassId);
            Assert.True(enrolment.HoldsOn(session.HeldOn));
            Assert.True(session.HeldOn <= DefaultDemonstration.Until);
            Assert.NotEqual(RegisterState.NotStarted, session.RegisterState);
        });

    [Fact]
    public void Incomes_AreEarnedInMonthsInPost()
    {
        var stays = _built.Placements.Where(p => !p.IsTrial).ToLookup(p => (p.PersonId, p.BaseId));
        Assert.All(_built.Incomes, i =>
        {
            var month = new LeYe.Domain.Common.WorkMonth(i.WorkMonth);
            Assert.Contains(stays[(i.PersonId, i.BaseId)], p => p.StartOn <= month.LastDay && (p.EndOn is null || p.EndOn > month.FirstDay));
            Assert.Equal(i.GrossFen, i.WageFen + i.PieceFen + i.BonusFen);
            Assert.Equal(i.GrossFen == 0, i.ZeroReason is not null);
        });
    }

    [Fact]
    public void History_ShowsTrialsLeavesReturnsShortGapsAndTransfers()
    {
        var gaps = _built.Placements.Where(p => !p.IsTrial).GroupBy(p => p.PersonId)
            .SelectMany(own => own.OrderBy(p => p.StartOn).Zip(own.OrderBy(p => p.StartOn).Skip(1), (a, b) => (From: a, To: b, Days: b.StartOn.DayNumber - a.EndOn!.Value.DayNumber)))
            .ToList();

        Assert.Contains(gaps, g => g.Days > 30);
        Assert.Contains(gaps, g => g.Days is > 0 and <= 30);
        Assert.Contains(gaps, g => g.From.BaseId != g.To.BaseId && g.From.EndReason == EndReason.Transferred && g.Days == 0);
        Assert.Contains(_built.Placements, p => p.IsTrial);
        Assert.Contains(_built.Placements.SelectMany(p => p.Leaves), l => l.UntilOn > l.UncountedFromOn);
        Assert.Contains(_built.Placements, p => p.WorkMode == WorkMode.Home);
    }

    [Fact]
    public void Today_AtQingyang_HasOneUnmarkedOneDraftAndOneSubmittedSession()
    {
        var today = _built.Sessions.Values
            .Where(s => s.HeldOn == DefaultDemonstration.Until && _built.Classes[s.ClassId].BaseId == _built.Bases["qingyang"].Id).ToList();

        Assert.Equal([RegisterState.NotStarted, RegisterState.Draft, RegisterState.Submitted], today.Select(s => s.RegisterState).Order());
        var draft = today.Single(s => s.RegisterState == RegisterState.Draft);
        var enrolled = _built.Enrolments.Values.Count(e => e.ClassId == draft.ClassId && e.HoldsOn(draft.HeldOn));
        Assert.InRange(_built.Marks.Count(m => m.SessionId == draft.Id), 1, enrolled - 1);
    }

    [Fact]
    public void Phones_AreOfAnUnassignedPattern() =>
        Assert.All(_built.People.Values.Where(p => p.PhoneCipher is not null), p =>
            Assert.Matches("^000-[0-9]{4}$", _built.Test.Protector.Reveal(p.PhoneCipher!)));

    [Fact]
    public void Marker_OfADemonstration_IsSet()
    {
        using var db = _built.Test.Open();

        Assert.True(Assert.Single(db.Info).IsDemonstration);
        Assert.Equal(62, db.LegacyFigures.Count());
    }

    /// <summary>ISO 7064 MOD 11-2 over all 18 characters: 1 for a valid number; written independently of the factory.</summary>
    private static int RemainderOfMod11(string number) =>
        (number.Aggregate(0, (sum, c) => (sum * 2 + (c == 'X' ? 10 : c - '0')) % 11) + 10) % 11;
}
