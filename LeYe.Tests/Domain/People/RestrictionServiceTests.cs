using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.People;

/// <summary>限制处理: kept and counted, neither revealed nor exported, until lifted.</summary>
public sealed class RestrictionServiceTests : IDisposable
{
    private static readonly ExportReason Reason = ExportReason.Of("核对一季度名单", RecipientKind.Internal, "本基地存档");

    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Refused => [.. Enum.GetValues<RoleName>().Where(r => !RoleRights.Allows(r, Right.EditPerson))];

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Restricted_IsNotRevealed_AndTheReasonIsEncrypted_AndInTheAuditUnderThePersonsKeyAlone()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.Restrictions.RestrictAsync(Programme.Lead, id, "本人要求更正住址", 0);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.People.RevealIdentityAsync(Programme.Lead, id, "核对参保"));
        Assert.Equal(PersonRules.Restricted, refused.Rule);
        var held = Assert.Single((await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Restrictions);
        Assert.Equal((Programme.Today, "本人要求更正住址", (DateOnly?)null), (held.FromOn, held.Reason, held.LiftedOn));
        using var db = _programme.Test.Open();
        Assert.DoesNotContain("住址", System.Text.Encoding.UTF8.GetString(db.Restrictions.Single().ReasonCipher), StringComparison.Ordinal);
        Assert.Single(db.Audit, a => a.Act == "RestrictPerson" && a.SubjectId == id && a.Reason == null);
        Assert.DoesNotContain(db.Audit, a => a.Act == "RevealIdentity");
        var audit = new AuditEntryService(_programme.Test.Database, new PersonKeys(_programme.Test.Protector));
        var entry = db.Audit.Include(a => a.Values).Single(a => a.Act == "RestrictPerson");
        var auditor = TestDatabase.ActorOf(RoleName.Auditor);
        Assert.Contains((await audit.OpenAsync(auditor, entry.Id)).Values, v => v is { Field: "Reason", After: "本人要求更正住址" });
        Assert.All(entry.Values, v => Assert.True(v.PersonId == id && v.Text is null));
        db.PersonKeys.Where(k => k.PersonId == id).ExecuteDelete();
        Assert.All((await audit.OpenAsync(auditor, entry.Id)).Values, v => Assert.True(v.IsDestroyed));
    }

    [Fact]
    public async Task Restricted_IsLeftOutOfTheListOfPeople_AndTheAuditSaysHowMany()
    {
        var (hidden, shown) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        await _programme.Restrictions.RestrictAsync(Programme.Lead, hidden, "核对中", 0);

        IReadOnlyList<PersonSummary> printed = [];
        await new PersonExportService(_programme.Test.Database, _programme.PeopleReads, _programme.Disclosures).ExportAsync(Programme.Lead, new PersonListQuery(), Reason, rows =>
        {
            printed = rows;
            return [1];
        });

        Assert.Equal(shown, Assert.Single(printed).Id);
        using var db = _programme.Test.Open();
        Assert.Contains("\"Rows\":1,", db.Audit.Single(a => a.Act == "ExportPeople").Changes!, StringComparison.Ordinal);
        Assert.Contains("\"Restricted\":1", db.Audit.Single(a => a.Act == "ExportPeople").Changes!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restricted_IsLeftOutOfPlacementsAndIncomes_AlsoWhereAnotherBaseTakesThem()
    {
        var (hidden, shown) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        foreach (var id in new[] { hidden, shown })
            _programme.Test.Put(Make.Placement(id, new DateOnly(2023, 5, 1), baseId: Programme.BaseId), Make.Income(id, 202401, 300_000, baseId: Programme.BaseId));
        await _programme.Restrictions.RestrictAsync(Programme.Lead, hidden, "核对中", 0);

        Assert.Equal([shown], await PlacedAsync(Programme.Lead));
        Assert.Equal([shown], await PaidAsync(Programme.Lead));
        Assert.Equal([shown], await PaidAsync(TestDatabase.ActorOf(RoleName.Operator)));

        await _programme.Restrictions.LiftAsync(Programme.Lead, hidden, "已更正", 1);
        Assert.Equal([hidden, shown], await PlacedAsync(Programme.Lead));
        Assert.Equal([hidden, shown], await PaidAsync(Programme.Lead));
    }

    [Fact]
    public async Task Restrict_TwiceOrLiftWithout_IsRefused_TheSameFormIsNot()
    {
        var (id, key) = (await _programme.PersonAsync(1), Guid.NewGuid());
        Assert.Equal(PersonRules.RestrictionMissing, (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Restrictions.LiftAsync(Programme.Lead, id, "已更正", 0))).Rule);
        Assert.Equal(PersonRules.Reason, (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Restrictions.RestrictAsync(Programme.Lead, id, " ", 0))).Rule);
        await _programme.Restrictions.RestrictAsync(Programme.Lead, id, "核对中", 0, key);
        await _programme.Restrictions.RestrictAsync(Programme.Lead, id, "核对中", 0, key);
        Assert.Equal(PersonRules.RestrictionHeld, (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Restrictions.RestrictAsync(Programme.Lead, id, "又一次", 1))).Rule);
        await Assert.ThrowsAsync<StaleRecordException>(() => _programme.Restrictions.LiftAsync(Programme.Lead, id, "已更正", 0));
        Assert.Single((await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Restrictions);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task Acts_RoleWithoutTheRight_AreRefused(RoleName role)
    {
        var id = await _programme.PersonAsync(1);
        var actor = Programme.ActorOf(role, Programme.BaseId);
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Restrictions.RestrictAsync(actor, id, "核对中", 0));
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Restrictions.LiftAsync(actor, id, "已更正", 0));
    }

    [Fact]
    public async Task Acts_OnAPersonOfAnotherBase_FindNobody()
    {
        var id = await _programme.PersonAsync(1);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Restrictions.RestrictAsync(Programme.Stranger, id, "核对中", 0));
    }

    private async Task<int[]> PlacedAsync(Actor actor)
    {
        int[] ids = [];
        await new PlacementExportService(_programme.Test.Database, new PlacementQueries(_programme.Test.Database, _programme.Test.Calendar), _programme.Disclosures).ExportAsync(actor, new PlacementListQuery(), Reason, rows =>
        {
            ids = [.. rows.Select(r => r.Summary.PersonId).Order()];
            return [1];
        });
        return ids;
    }

    private async Task<int[]> PaidAsync(Actor actor)
    {
        int[] ids = [];
        await new IncomeExportService(_programme.Test.Database, _programme.Disclosures).ExportAsync(actor, null, new WorkMonth(202401), new WorkMonth(202401), Reason, rows =>
        {
            ids = [.. rows.Select(r => r.PersonId).Order()];
            return [1];
        });
        return ids;
    }
}
