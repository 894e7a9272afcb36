using LeYe.Portal.Components.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class FormStateTests
{
    private static DefaultHttpContext Post(params (string Name, string Value)[] sent)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(sent.ToDictionary(s => s.Name, s => new StringValues(s.Value)));
        return http;
    }

    [Fact]
    public void FormState_Posted_KeepsWhatWasTypedOverWhatWasThere()
    {
        var form = FormState.From(Post(("name", " 张三 ")));
        form.Start("name", "李四");
        Assert.Equal(" 张三 ", form["name"]);
        Assert.Equal("张三", form.Required("name", "姓名"));
    }

    [Fact]
    public void FormState_NotYetPosted_ShowsWhatIsThere()
    {
        var form = FormState.From(new DefaultHttpContext());
        form.Start("name", "李四");
        form.Start("on", new DateOnly(2026, 3, 9));
        Assert.Equal("李四", form["name"]);
        Assert.Equal(new DateParts("2026", "3", "9"), form.DateOf("on"));
    }

    [Fact]
    public void FormState_PostWithoutAForm_IsEmpty()
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        Assert.Empty(FormState.From(http).Names);
    }

    [Fact]
    public void Refuse_WithErrors_Answers422()
    {
        var http = Post();
        var form = FormState.From(http);
        Assert.False(form.Refuse());
        form.Required("name", "姓名");
        Assert.True(form.Refuse());
        Assert.Equal(422, http.Response.StatusCode);
    }

    [Theory]
    [InlineData("", "请输入姓名")]
    [InlineData("   ", "请输入姓名")]
    [InlineData("一二三四五六", "姓名不能超过 5 个字，现在是 6 个字")]
    public void Required_Wrong_SaysWhatToDo(string typed, string message)
    {
        var form = FormState.Of(true, ("name", typed));
        Assert.Null(form.Required("name", "姓名", 5));
        Assert.Equal(message, form.Errors.For("name"));
    }

    [Theory]
    [InlineData("3260.50", 326050L)]
    [InlineData("３，２６０", 326000L)]
    [InlineData(" 0 ", 0L)]
    [InlineData("0.1", 10L)]
    public void Fen_AsPeopleTypeIt_IsRead(string typed, long fen)
    {
        var form = FormState.Of(true, ("amount", typed));
        Assert.Equal(fen, form.Fen("amount", "收入"));
        Assert.False(form.Errors.Any);
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("1.005")]
    [InlineData("-5")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("1000000.01")]
    public void Fen_Wrong_GivesNothingAndAMessage(string typed)
    {
        var form = FormState.Of(true, ("amount", typed));
        Assert.Null(form.Fen("amount", "收入"));
        Assert.StartsWith("收入应", form.Errors.For("amount"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30", null)]
    [InlineData("３０", null)]
    [InlineData("", "请输入人数")]
    [InlineData("abc", "人数应为整数，例如 30")]
    [InlineData("201", "人数应在 1 到 200 之间")]
    public void WholeNumber_Typed_IsReadOrExplained(string typed, string? message)
    {
        var form = FormState.Of(true, ("n", typed));
        Assert.Equal(message is null ? 30 : null, form.WholeNumber("n", "人数", 1, 200));
        Assert.Equal(message, form.Errors.For("n"));
    }

    [Theory]
    [InlineData("Year", DatePart.Year)]
    [InlineData("1", null)]
    [InlineData("year", null)]
    [InlineData("", null)]
    public void Chosen_OfAnEnum_TakesOnlyItsNames(string typed, DatePart? expected)
    {
        var form = FormState.Of(true, ("part", typed));
        Assert.Equal(expected, form.Chosen<DatePart>("part", "部分"));
        Assert.Equal(expected is null, form.Errors.Any);
    }

    [Theory]
    [InlineData("name", "name")]
    [InlineData("amount[12]", "amount-12")]
    [InlineData("on.y", "on-y")]
    public void FieldId_OfAName_IsAnIdThatALinkCanFind(string name, string id) => Assert.Equal(id, FieldId.Of(name));
}
