using LeYe.Portal.Components.Forms;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("2026", "3", "9")]
    [InlineData("2026", "03", "09")]
    [InlineData("２０２６", "３", "０９")]
    [InlineData("2026年", "3月", "9日")]
    [InlineData("二〇二六", "三月", "九")]
    [InlineData("二零二六年", "三", "九号")]
    [InlineData(" 2026 ", " 3 ", " 9 ")]
    public void DateParts_AsPeopleTypeThem_AreRead(string year, string month, string day)
    {
        Assert.True(new DateParts(year, month, day).TryRead(out var date, out _, out _));
        Assert.Equal(new DateOnly(2026, 3, 9), date);
    }

    [Theory]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十三", 23)]
    [InlineData("三十一", 31)]
    [InlineData("廿九", 29)]
    public void DateParts_ChineseTens_AreRead(string day, int expected)
    {
        Assert.True(new DateParts("2026", "12", day).TryRead(out var date, out _, out _));
        Assert.Equal(expected, date.Day);
    }

    [Theory]
    [InlineData("", "", "", DateFault.Missing, DatePart.Year)]
    [InlineData("", "3", "9", DateFault.YearMissing, DatePart.Year)]
    [InlineData("26", "3", "9", DateFault.YearWrong, DatePart.Year)]
    [InlineData("2026", "", "9", DateFault.MonthMissing, DatePart.Month)]
    [InlineData("2026", "13", "9", DateFault.MonthWrong, DatePart.Month)]
    [InlineData("2026", "March", "9", DateFault.MonthWrong, DatePart.Month)]
    [InlineData("2026", "3", "", DateFault.DayMissing, DatePart.Day)]
    [InlineData("2026", "3", "0", DateFault.DayWrong, DatePart.Day)]
    [InlineData("2026", "3", "-1", DateFault.DayWrong, DatePart.Day)]
    [InlineData("2026", "3", "十十", DateFault.DayWrong, DatePart.Day)]
    [InlineData("2026", "2", "30", DateFault.NotReal, DatePart.Day)]
    [InlineData("99999999999", "2", "3", DateFault.YearWrong, DatePart.Year)]
    public void DateParts_Wrong_NameTheirFirstBadPart(string year, string month, string day, DateFault fault, DatePart part)
    {
        Assert.False(new DateParts(year, month, day).TryRead(out _, out var foundFault, out var foundPart));
        Assert.Equal((fault, part), (foundFault, foundPart));
    }

    [Theory]
    [InlineData(2024, true)]
    [InlineData(2026, false)]
    public void DateParts_LeapDay_IsThereOnlyInALeapYear(int year, bool isThere) =>
        Assert.Equal(isThere, new DateParts($"{year}", "2", "29").TryRead(out _, out _, out _));

    [Fact]
    public void EveryDateFault_HasItsMessage() =>
        Assert.All(Enum.GetValues<DateFault>(), fault => Assert.Contains("入项日期", FormText.Date(fault, "入项日期"), StringComparison.Ordinal));
}
