using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Layout;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class ErrorSummaryTests
{
    private static FieldErrors TwoErrors()
    {
        var errors = new FieldErrors();
        errors.Add("name", "请输入姓名");
        errors.Add("on", "入项日期必须包含月份", DatePart.Month);
        errors.Add("name", "姓名太长");
        return errors;
    }

    [Fact]
    public async Task ErrorSummary_WithErrors_TakesTheFocusAndLinksToEachField()
    {
        var body = await RenderAsync<ErrorSummary>(("Errors", TwoErrors()));
        var group = body.QuerySelector("div[role=group]")!;
        Assert.Equal("-1", group.GetAttribute("tabindex"));
        Assert.True(group.HasAttribute("autofocus"));
        Assert.Equal("有 2 处需要修改", body.QuerySelector("#" + group.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.Equal(["#name", "#on-m"], group.QuerySelectorAll("div[role=alert] a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("请输入姓名", group.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task ErrorSummary_ForTheWhole_IsSaidWithoutALink()
    {
        var errors = new FieldErrors();
        errors.AddForWhole("这个班已经满员");
        var body = await RenderAsync<ErrorSummary>(("Errors", errors));
        Assert.Equal("这个班已经满员", body.QuerySelector("li")!.TextContent);
        Assert.Null(body.QuerySelector("a"));
    }

    [Fact]
    public async Task ErrorSummary_WithoutErrors_RendersNothing()
    {
        var body = await RenderAsync<ErrorSummary>(("Errors", new FieldErrors()));
        Assert.Empty(body.Children);
    }

    [Fact]
    public async Task PageHead_WithErrors_SaysSoFirstInTheTitleAndAfterH1()
    {
        var body = await RenderAsync<PageHead>(("H1", "登记新人员"), ("Errors", TwoErrors()));
        Assert.Equal("错误：登记新人员 - 乐业门户", body.Owner!.Title);
        var order = body.QuerySelectorAll("h1, h2").Select(h => h.TagName).ToArray();
        Assert.Equal(["H1", "H2"], order);
    }
}
