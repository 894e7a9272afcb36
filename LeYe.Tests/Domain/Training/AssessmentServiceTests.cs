using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training;

public sealed class AssessmentServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    private AssessmentService Service => new(_programme.Test.Database);

    [Fact]
    public async Task Record_ThreeResults_AreKeptWithTheDayAndTheAuditSaysFromWhatToWhat()
    {
        var (classId, enrolments) = await AssessedClassAsync();
        await RecordAsync(classId, 0, (enrolments[0], AssessmentResult.Passed), (enrolments[1], AssessmentResult.Failed), (enrolments[2], AssessmentResult.Resit));
        await RecordAsync(classId, 1, (enrolments[2], AssessmentResult.Passed));
        using var db = _programme.Test.Open();
        Assert.Equal([AssessmentResult.Passed, AssessmentResult.Failed, AssessmentResult.Passed], db.Enrolments.OrderBy(e => e.NumberInClass).Select(e => e.Assessment));
        Assert.All(db.Enrolments, e => Assert.Equal(Programme.Today, e.AssessedOn));
        var change = Assert.Single(System.Text.Json.JsonSerializer.Deserialize<AssessmentChange[]>(db.Audit.OrderBy(a => a.Id).Last().Changes!)!);
        Assert.Equal((AssessmentResult.Resit, AssessmentResult.Passed), (change.From, change.To));
    }

    [Fact]
    public async Task Record_TheSameAgain_RecordsNothing()
    {
        var (classId, enrolments) = await AssessedClassAsync();
        await RecordAsync(classId, 0, (enrolments[0], AssessmentResult.Passed));
        await RecordAsync(classId, 0, (enrolments[0], AssessmentResult.Passed));
        using var db = _programme.Test.Open();
        Assert.Single(db.Audit.Where(a => a.Act == "RecordAssessment"));
    }

    [Fact]
    public async Task Record_FromAStalePage_IsRefused()
    {
        var (classId, enrolments) = await AssessedClassAsync();
        await RecordAsync(classId, 0, (enrolments[0], AssessmentResult.Passed));
        await Assert.ThrowsAsync<StaleRecordException>(() => RecordAsync(classId, 0, (enrolments[0], AssessmentResult.Failed)));
    }

    [Fact]
    public async Task Record_WithoutAssessmentTooLateOrForAStranger_IsRefused()
    {
        var (classId, enrolments) = await AssessedClassAsync();
        var (plain, _, others) = await _programme.ClassAsync(0);
        await RefusedAsync(TrainingRules.NoAssessment, plain, Programme.Today, []);
        await RefusedAsync(TrainingRules.AssessmentDate, classId, Programme.Today.AddDays(1), []);
        await RefusedAsync(TrainingRules.AssessmentPerson, classId, Programme.Today, new() { [enrolments[0] + 999] = AssessmentResult.Passed });
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.RecordAsync(Programme.Stranger, classId, new Dictionary<int, AssessmentResult>(), Programme.Today, 0));
        await Assert.ThrowsAsync<NotAllowedException>(
            () => Service.RecordAsync(Programme.ActorOf(RoleName.Payroll, Programme.BaseId), classId, new Dictionary<int, AssessmentResult>(), Programme.Today, 0));
        Assert.Empty(others);
    }

    public void Dispose() => _programme.Dispose();

    private Task RecordAsync(int classId, int version, params (int Enrolment, AssessmentResult Result)[] results) =>
        Service.RecordAsync(Programme.Lead, classId, results.ToDictionary(r => r.Enrolment, r => r.Result), Programme.Today, version);

    private async Task RefusedAsync(RuleId rule, int classId, DateOnly on, Dictionary<int, AssessmentResult> results) =>
        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RecordAsync(Programme.Lead, classId, results, on, 0))).Rule);

    private async Task<(int ClassId, int[] Enrolments)> AssessedClassAsync()
    {
        var (classId, _, enrolments) = await _programme.ClassAsync(3);
        using var db = _programme.Test.Open();
        db.Classes.Single(c => c.Id == classId).HasAssessment = true;
        await db.SaveChangesAsync();
        return (classId, enrolments);
    }
}
