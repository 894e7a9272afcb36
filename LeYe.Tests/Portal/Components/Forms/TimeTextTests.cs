using LeYe.Portal.Components.Forms;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("9:00", 9, 0)]
    [InlineData("09:05", 9, 5)]
    [InlineData("９：３０", 9, 30)]
    [InlineData("9点", 9, 0)]
    [InlineData(" 14 时 5 分 ", 14, 5)]
    [InlineData("0930", 9, 30)]
    [InlineData("23.59", 23, 59)]
    public void RequiredTime_AsPeopleTypeIt_IsRead(string typed, int hour, int minute)
    {
        var form = FormState.Of(true, ("at", typed));
        Assert.Equal(new TimeOnly(hour, minute), form.RequiredTime("at", "开始时间"));
        Assert.False(form.Errors.Any);
    }

    [Theory]
    [InlineData("", "请输入开始时间")]
    [InlineData("24:00", "开始时间应为时间，例如 9:00")]
    [InlineData("9:60", "开始时间应为时间，例如 9:00")]
    [InlineData("9", "开始时间应为时间，例如 9:00")]
    [InlineData("930", "开始时间应为时间，例如 9:00")]
    [InlineData("上午", "开始时间应为时间，例如 9:00")]
    public void RequiredTime_NotATime_SaysSo(string typed, string message)
    {
        var form = FormState.Of(true, ("at", typed));
        Assert.Null(form.RequiredTime("at", "开始时间"));
        Assert.Equal(message, Assert.Single(form.Errors.All).Message);
    }
}
