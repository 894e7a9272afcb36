using LeYe.Portal.Components.Layout;
using LeYe.Portal.Components.Navigation;
using Microsoft.AspNetCore.Components;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Layout;

public sealed class LayoutTests
{
    private static readonly RenderFragment Body = builder => builder.AddMarkupContent(0, "<h1>标题</h1>");

    [Fact]
    public async Task MainLayout_Rendered_SkipsFirstAndHasOneMainWithOneVoice()
    {
        var body = await RenderAsync<MainLayout>(("Body", Body));
        Assert.Equal("#main", body.FirstElementChild!.GetAttribute("href"));
        Assert.Equal("-1", Assert.Single(body.QuerySelectorAll("main#main")).GetAttribute("tabindex"));
        Assert.Single(body.QuerySelectorAll("header, body > header"));
        Assert.Single(body.QuerySelectorAll("footer"));
        Assert.Single(body.QuerySelectorAll("main #live"));
    }

    [Fact]
    public async Task MainLayout_InASection_MarksItAsSectionNotAsPage()
    {
        var body = await RenderAsync<MainLayout>(("Body", Body));
        var current = Assert.Single(body.QuerySelectorAll("nav[aria-label=主导航] [aria-current]"));
        Assert.Equal(("/people", "true"), (current.GetAttribute("href"), current.GetAttribute("aria-current")));
        Assert.Equal("显示设置", body.QuerySelector("nav li.gap")!.TextContent);
    }

    [Fact]
    public async Task MainLayout_SignedIn_SignsOutByPost()
    {
        var body = await RenderAsync<MainLayout>(("Body", Body));
        var form = body.QuerySelector("header form[method=post][action='/signout']")!;
        Assert.NotNull(form.QuerySelector("[name=__RequestVerificationToken]"));
        Assert.Equal("退出登录", form.QuerySelector("button[type=submit]")!.TextContent);
        Assert.Contains("演示数据", body.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GateLayout_Rendered_HasItsLandmarks()
    {
        var body = await RenderAsync<GateLayout>(("Body", Body));
        Assert.Equal("#main", body.FirstElementChild!.GetAttribute("href"));
        Assert.Single(body.QuerySelectorAll("header"));
        Assert.Single(body.QuerySelectorAll("main#main h1"));
        Assert.Single(body.QuerySelectorAll("footer"));
    }

    [Fact]
    public async Task PageHead_Rendered_HasOneH1ThatBeginsTheTitle()
    {
        var body = await RenderAsync<PageHead>(("H1", "杜远舟"), ("Title", "杜远舟，基本资料"), ("Done", "已办理返岗"), ("Trail", new Crumb[] { new("人员", "/people"), new("杜远舟", "/people/1") }));
        Assert.Equal("杜远舟", Assert.Single(body.QuerySelectorAll("h1")).TextContent);
        Assert.Equal("已办理返岗，杜远舟，基本资料 - 乐业门户", body.Owner!.Title);
    }

    [Fact]
    public async Task PageHead_WithTrail_ShowsItBeforeMainWhereTheSkipLinkPassesIt()
    {
        var body = await RenderAsync<MainLayout>(("Body", (RenderFragment)(builder =>
        {
            builder.OpenComponent<PageHead>(0);
            builder.AddComponentParameter(1, "H1", "杜远舟");
            builder.AddComponentParameter(2, "Trail", new Crumb[] { new("人员", "/people"), new("杜远舟", "/people/1") });
            builder.CloseComponent();
        })));
        Assert.Equal("main", body.QuerySelector("nav[aria-label=当前位置]")!.NextElementSibling!.Id);
        Assert.Null(body.QuerySelector("main nav[aria-label=当前位置]"));
    }

    [Fact]
    public async Task Section_WithAndWithoutAside_IsNamedByItsH2()
    {
        foreach (var aside in new RenderFragment?[] { null, Body })
        {
            var body = await RenderAsync<Section>(("Heading", "要做的事"), ("Aside", aside));
            var section = body.QuerySelector("section")!;
            Assert.Equal("H2", body.QuerySelector("#" + section.GetAttribute("aria-labelledby"))!.TagName);
        }
    }

    [Fact]
    public async Task SummaryRow_WithoutValue_SaysSoInWords()
    {
        var body = await RenderAsync<SummaryRow>(("Term", "备注"), ("Href", "/edit"));
        Assert.Equal("无", body.QuerySelector("dd")!.TextContent);
        Assert.Equal("修改备注", body.QuerySelector("dd.a > a")!.TextContent);
    }

    [Fact]
    public async Task StripFigure_Rendered_IsATermWithItsFigure()
    {
        var body = await RenderAsync<StripFigure>(("Label", "在岗"), ("Value", "84"), ("Unit", "人"), ("Live", "headcount"));
        Assert.Equal("84人", body.QuerySelector("dt + dd.v")!.TextContent);
        Assert.Equal("84", body.QuerySelector("[data-live=headcount]")!.TextContent);
    }

    [Fact]
    public async Task Timeline_Rendered_IsAnOrderedList()
    {
        var body = await RenderAsync<Timeline>(("ChildContent", Component<TimelineItem>(("Title", "返岗"), ("Note", "今天"), ("IsNow", true))));
        Assert.Equal("返岗今天", body.QuerySelector("ol > li.now")!.TextContent);
    }

    [Fact]
    public async Task BarChart_Rendered_SaysItsFindingAndHasItsTable()
    {
        var body = await RenderAsync<BarChart>(("Finding", "每月增加。"), ("Caption", "各月末"), ("LabelHead", "月份"), ("ValueHead", "人数"), ("Bars", new BarValue[] { new("1月", 50), new("2月", 100) }));
        var figure = body.QuerySelector("figure")!;
        Assert.Equal("每月增加。", body.QuerySelector("#" + figure.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.Equal(("true", "false"), (body.QuerySelector("svg")!.GetAttribute("aria-hidden"), body.QuerySelector("svg")!.GetAttribute("focusable")));
        Assert.Equal(["47.5", "95"], body.QuerySelectorAll("rect").Select(r => r.GetAttribute("height")!));
        Assert.Equal(["1月", "2月"], body.QuerySelectorAll("details th[scope=row]").Select(h => h.TextContent));
        Assert.Equal("各月末", body.QuerySelector("details caption")!.TextContent);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task ProblemPanel_OfEveryStatus_SaysWhatHappenedAndAWayOn(int status)
    {
        var body = await RenderAsync<ProblemPanel>(("Status", status), ("Kept", new KeptField[] { new("姓名", "张三") }));
        Assert.Single(body.QuerySelectorAll("h1"));
        Assert.StartsWith(body.QuerySelector("h1")!.TextContent, body.Owner!.Title, StringComparison.Ordinal);
        Assert.NotNull(body.QuerySelector("a[href='/']"));
        Assert.Contains($"错误编号 {status}。", body.TextContent, StringComparison.Ordinal);
        Assert.Equal("张三", body.QuerySelector("dl dd")!.TextContent);
    }

    [Fact]
    public async Task EveryIcon_Rendered_IsHiddenFromHearing()
    {
        foreach (var name in Enum.GetValues<IconName>())
        {
            var svg = (await RenderAsync<Icon>(("Name", name))).QuerySelector("svg")!;
            Assert.Equal(("true", "false"), (svg.GetAttribute("aria-hidden"), svg.GetAttribute("focusable")));
            Assert.NotEmpty(svg.Children);
        }
    }

    [Fact]
    public async Task Layout_WithoutWords_RefusesToRender()
    {
        await RefusedAsync<PageHead>();
        await RefusedAsync<Section>();
        await RefusedAsync<Guide>();
        await RefusedAsync<Details>();
        await RefusedAsync<SummaryRow>();
        await RefusedAsync<StripFigure>(("Label", "在岗"));
        await RefusedAsync<TimelineItem>();
        await RefusedAsync<TaskItem>(("Text", "登记"));
        await RefusedAsync<BarChart>(("Finding", "每月增加。"));
        await RefusedAsync<BarCell>();
        await RefusedAsync<Columns>();
        await RefusedAsync<ProblemPanel>(("Status", 200));
    }
}
