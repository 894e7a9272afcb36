using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training;

public sealed class WaitingListServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    private WaitingListService Service => new(_programme.Test.Database);

    [Fact]
    public async Task Enrol_InAFullClass_IsRefusedAndThePersonMayWaitUntilAPlaceIsFree()
    {
        var (classId, _, enrolments) = await FullClassAsync();
        var person = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Classes.EnrolAsync(Programme.Lead, classId, person, Programme.Today, null));
        Assert.Equal(TrainingRules.Full, refused.Rule);

        await Service.WaitAsync(Programme.Lead, classId, person, null);
        Assert.Equal(person, Assert.Single((await DetailsAsync(classId)).Waiting).PersonId);

        await _programme.Classes.WithdrawAsync(Programme.Lead, enrolments[0], Programme.Today, WithdrawalReason.FoundWork, null);
        await _programme.Classes.EnrolAsync(Programme.Lead, classId, person, Programme.Today, null);
        Assert.Empty((await DetailsAsync(classId)).Waiting);
    }

    [Fact]
    public async Task Wait_TwiceOrWhileEnrolled_IsRefused_TheSameFormIsOneEntry()
    {
        var (classId, _, _) = await FullClassAsync();
        var (person, key) = (await _programme.PersonAsync(1), Guid.NewGuid());
        var entry = await Service.WaitAsync(Programme.Lead, classId, person, key);
        Assert.Equal(entry, await Service.WaitAsync(Programme.Lead, classId, person, key));
        await RefusedAsync(TrainingRules.AlreadyWaiting, () => Service.WaitAsync(Programme.Lead, classId, person, Guid.NewGuid()));
        var enrolled = (await DetailsAsync(classId)).Enrolments[0].PersonId;
        await RefusedAsync(TrainingRules.AlreadyWaiting, () => Service.WaitAsync(Programme.Lead, classId, enrolled, null));
    }

    [Fact]
    public async Task GiveUp_Twice_IsRefused_AndAnotherBaseFindsNothing()
    {
        var (classId, _, _) = await FullClassAsync();
        var entry = await Service.WaitAsync(Programme.Lead, classId, await _programme.PersonAsync(1), null);
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.GiveUpAsync(Programme.Stranger, entry));
        await Service.GiveUpAsync(Programme.Lead, entry);
        await RefusedAsync(TrainingRules.NotWaiting, () => Service.GiveUpAsync(Programme.Lead, entry));
    }

    public void Dispose() => _programme.Dispose();

    private Task<ClassDetails> DetailsAsync(int classId) => new ClassQueries(_programme.Test.Database, _programme.Test.Calendar).DetailsAsync(Programme.Lead, classId);

    private async Task<(int ClassId, int[] Sessions, int[] Enrolments)> FullClassAsync()
    {
        var made = await _programme.ClassAsync(2);
        using var db = _programme.Test.Open();
        db.Classes.Single(c => c.Id == made.ClassId).Places = 2;
        await db.SaveChangesAsync();
        return made;
    }

    private static async Task RefusedAsync(RuleId rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);
}
