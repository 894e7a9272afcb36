using LeYe.Domain.Training;

namespace LeYe.Tests.Domain.Training;

public sealed class CompletionRulesTests
{
    [Theory]
    [InlineData(480, 600, true)]
    [InlineData(479, 600, false)]
    [InlineData(0, 0, false)]
    public void Completion_NeedsEightyPercentOfTheHours(int attended, int ofClass, bool isCompleted) =>
        Assert.Equal(isCompleted, CompletionRules.IsCompleted(attended, ofClass, hasAssessment: false, AssessmentResult.None));

    [Theory]
    [InlineData(AssessmentResult.Passed, true)]
    [InlineData(AssessmentResult.Failed, false)]
    [InlineData(AssessmentResult.Resit, false)]
    [InlineData(AssessmentResult.None, false)]
    public void Completion_OfAnAssessedClass_NeedsAPass(AssessmentResult result, bool isCompleted) =>
        Assert.Equal(isCompleted, CompletionRules.IsCompleted(600, 600, hasAssessment: true, result));
}
