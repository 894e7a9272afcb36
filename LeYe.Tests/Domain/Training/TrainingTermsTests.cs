using LeYe.Domain.Training;

namespace LeYe.Tests.Domain.Training;

public sealed class TrainingTermsTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-01-01", TrainingTerm.Short)]
    [InlineData("2024-01-01", "2024-01-31", TrainingTerm.Short)]
    [InlineData("2024-01-01", "2024-02-01", TrainingTerm.Medium)]
    [InlineData("2024-01-31", "2024-02-28", TrainingTerm.Short)]
    [InlineData("2024-01-01", "2024-06-29", TrainingTerm.Medium)]
    [InlineData("2024-01-01", "2024-06-30", TrainingTerm.Long)]
    [InlineData("2023-11-20", "2024-05-19", TrainingTerm.Long)]
    public void Term_ByTheCalendar_IsTheNationalOne(string from, string to, TrainingTerm term) =>
        Assert.Equal(term, TrainingTerms.Of(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Fact]
    public void Year_OfAClassThatCrossesTheYearEnd_IsThatOfItsStart() => Assert.Equal(2023, TrainingTerms.YearOf(new(2023, 12, 31)));
}
