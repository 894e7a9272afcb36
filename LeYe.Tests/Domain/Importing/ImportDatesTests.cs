using LeYe.Domain.Importing;

namespace LeYe.Tests.Domain.Importing;

public sealed class ImportDatesTests
{
    [Theory]
    [InlineData("2024-03-09")]
    [InlineData("2024/3/9")]
    [InlineData("2024.3.9")]
    [InlineData("2024\u5e743\u67089\u65e5")]
    [InlineData("20240309")]
    [InlineData("\uff12\uff10\uff12\uff14\uff0d\uff13\uff0d\uff19")]
    [InlineData(" 2024-3-9\u200b")]
    [InlineData("2024-03-09 00:00:00")]
    public void TryDay_DaysAsPeopleWriteThem_AreRead(string text)
    {
        Assert.True(ImportDates.TryDay(text, out var day));
        Assert.Equal(new DateOnly(2024, 3, 9), day);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("1899-12-31")]
    [InlineData("45360")]
    [InlineData("3/9/2024")]
    [InlineData("-2024-3-9")]
    [InlineData("2024-3-9 14:30")]
    [InlineData("99999999999999")]
    public void TryDay_AnythingElse_IsNone(string text) => Assert.False(ImportDates.TryDay(text, out _));

    [Theory]
    [InlineData("2024-3", 202403)]
    [InlineData("202403", 202403)]
    [InlineData("2024\u5e743\u6708", 202403)]
    [InlineData("2024/03/01", 202403)]
    [InlineData("2024.10", 202410)]
    public void TryMonth_MonthsAsPeopleWriteThem_AreRead(string text, int month)
    {
        Assert.True(ImportDates.TryMonth(text, out var read), text);
        Assert.Equal(month, read.Value);
    }

    [Theory]
    [InlineData("2024.1")]
    [InlineData("2024-13")]
    [InlineData("3")]
    [InlineData("1999-01")]
    public void TryMonth_WhatCouldBeAnotherMonthOrIsNone_IsNotGuessed(string text) => Assert.False(ImportDates.TryMonth(text, out _), text);
}
