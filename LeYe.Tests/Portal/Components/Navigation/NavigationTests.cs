using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Navigation;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Navigation;

public sealed class NavigationTests
{
    private static readonly StepItem[] Steps = [new("核对身份"), new("填写资料"), new("提交", "12月31日前")];

    [Fact]
    public async Task Breadcrumb_Rendered_EndsAtThisPage()
    {
        var body = await RenderAsync<Breadcrumb>(("Trail", new Crumb[] { new("今日", "/"), new("人员", "/people") }));
        Assert.Equal("当前位置", body.QuerySelector("nav")!.GetAttribute("aria-label"));
        Assert.Equal("人员", Assert.Single(body.QuerySelectorAll("nav > ol a[aria-current=page]")).TextContent);
    }

    [Fact]
    public async Task SectionTabs_Rendered_AreLinksHeardWithTheRecord()
    {
        var body = await RenderAsync<SectionTabs>(("Label", "张三的资料分区"), ("Of", "张三"), ("Tabs", new TabItem[] { new("资料", "/people/1", true), new("培训", "/people/1/training") }));
        Assert.Equal("资料", Assert.Single(body.QuerySelectorAll("[aria-current=page]")).TextContent);
        Assert.Equal("培训，张三", body.QuerySelector("a[href$=training]")!.TextContent);
        Assert.Empty(body.QuerySelectorAll("[role]"));
    }

    [Fact]
    public async Task SectionTabs_WithoutCurrent_RefusesToRender() =>
        await RefusedAsync<SectionTabs>(("Label", "分区"), ("Tabs", new TabItem[] { new("资料", "/"), new("培训", "/t") }));

    [Fact]
    public async Task Stepper_AtTheSecond_SaysWhatIsDoneAndWhatIsAhead()
    {
        var body = await RenderAsync<Stepper>(("Steps", Steps), ("Current", 2));
        Assert.Equal("办理进度", body.QuerySelector("h2")!.TextContent);
        Assert.False(body.QuerySelector("ol")!.HasAttribute("aria-label"));
        Assert.StartsWith("填写资料，当前步骤", body.QuerySelector("[aria-current=step] .x")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("，已完成", body.QuerySelector("li.done .vh")!.TextContent);
        Assert.Equal("，未开始", body.QuerySelector("li:last-child .vh")!.TextContent);
        Assert.All(body.QuerySelectorAll(".d"), d => Assert.Equal("true", d.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Stepper_AllDone_HasNoCurrentStep()
    {
        var body = await RenderAsync<Stepper>(("Steps", Steps), ("Current", 4));
        Assert.Equal(3, body.QuerySelectorAll("li.done").Length);
        Assert.Null(body.QuerySelector("[aria-current]"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task Stepper_OutsideItsSteps_RefusesToRender(int current) => await RefusedAsync<Stepper>(("Steps", Steps), ("Current", current));

    [Fact]
    public async Task NamedLink_Rendered_IsHeardWithItsName()
    {
        var body = await RenderAsync<NamedLink>(("Href", "/people/1"), ("Text", "查看"), ("Of", "张三"));
        Assert.Equal("查看张三", body.QuerySelector("a")!.TextContent);
        Assert.Equal("张三", body.QuerySelector("a > .vh")!.TextContent);
    }

    [Fact]
    public async Task Links_WithoutWordsOrAddress_RefuseToRender()
    {
        await RefusedAsync<NamedLink>(("Text", "查看"));
        await RefusedAsync<NamedLink>(("Href", "/"));
        await RefusedAsync<ActionLink>(("Text", "查看"));
        await RefusedAsync<Breadcrumb>();
    }
}
