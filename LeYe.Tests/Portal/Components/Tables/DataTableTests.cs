using AngleSharp.Dom;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Components.Tables;
using Microsoft.AspNetCore.Components;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Tables;

public sealed class DataTableTests
{
    private static readonly ListAddress Address = new("/people", [new("sort", "-rate"), new("page", "2"), new("state", "1")]);

    private static RenderFragment Columns(bool hasRowHeader = true) => builder =>
    {
        builder.AddContent(0, Component<Column<string>>(("Label", "姓名"), ("Text", (Func<string, string?>)(s => s)), ("IsRowHeader", hasRowHeader), ("SortKey", "name"), ("Foot", "合计")));
        builder.AddContent(1, Component<Column<string>>(("Label", "出勤率"), ("Text", (Func<string, string?>)(s => s.Length + "%")), ("IsNumeric", true), ("SortKey", "rate")));
        builder.AddContent(2, Component<Column<string>>(("Label", "操作"), ("Text", (Func<string, string?>)(_ => "查看"))));
    };

    private static Task<IElement> TableAsync(params (string Name, object? Value)[] changed)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["Items"] = new[] { "张三", "李四" },
            ["Caption"] = "人员名单",
            ["Empty"] = "没有人员。",
            ["Address"] = Address,
            ["Columns"] = Columns(),
        };
        foreach (var (name, value) in changed)
            parameters[name] = value;
        return RenderAsync<DataTable<string>>([.. parameters.Select(p => (p.Key, p.Value))]);
    }

    [Fact]
    public async Task DataTable_WithRows_CanScrollAndHasHeadedCells()
    {
        var body = await TableAsync();
        var box = body.QuerySelector(".tw")!;
        var caption = body.QuerySelector("#" + box.GetAttribute("data-scroll"))!;
        Assert.Equal("CAPTION", caption.TagName);
        Assert.Equal("人员名单，按出勤率降序。表头中的链接可以排序。", caption.TextContent);
        Assert.False(box.HasAttribute("tabindex") || box.HasAttribute("role"));
        Assert.Equal(3, body.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(["张三", "李四"], body.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
        Assert.Equal(["2%", "2%"], body.QuerySelectorAll("tbody td.num").Select(c => c.TextContent));
        Assert.Equal("合计", body.QuerySelector("tfoot th[scope=row]")!.TextContent);
    }

    [Fact]
    public async Task DataTable_Sorted_SaysSoOnThatColumnOnlyAndTurnsByLink()
    {
        var body = await TableAsync();
        var sorted = Assert.Single(body.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal("descending", sorted.GetAttribute("aria-sort"));
        Assert.Equal("/people?state=1&sort=rate", sorted.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/people?state=1&sort=name", body.QuerySelector("th:not([aria-sort]) a")!.GetAttribute("href"));
        Assert.Equal("true", sorted.QuerySelector("svg")!.GetAttribute("aria-hidden"));
        Assert.Empty(body.QuerySelectorAll("thead button"));
    }

    [Fact]
    public async Task DataTable_WithRowsOfOneName_TellsTheirLinksApart()
    {
        RenderFragment columns = builder =>
        {
            builder.AddContent(0, Component<Column<string>>(("Label", "姓名"), ("Text", (Func<string, string?>)(s => s)), ("IsRowHeader", true)));
            builder.AddContent(1, Component<Column<string>>(("Label", "操作"), ("ChildContent", (RenderFragment<string>)(s => Component<NamedLink>(("Href", "/people"), ("Text", "查看"), ("Of", s))))));
        };
        var body = await TableAsync(("Items", new[] { "张三", "李四", "张三" }), ("Columns", columns));
        Assert.Equal(["查看张三，同名第 1 个", "查看李四", "查看张三，同名第 2 个"], body.QuerySelectorAll("tbody a").Select(a => a.TextContent));
        Assert.Equal(["张三", "李四", "张三"], body.QuerySelectorAll("tbody th").Select(h => h.TextContent));
    }

    [Fact]
    public async Task DataTable_WithoutRows_IsASentence()
    {
        var body = await TableAsync(("Items", Array.Empty<string>()));
        Assert.Equal("没有人员。", body.QuerySelector("p")!.TextContent);
        Assert.Null(body.QuerySelector("table"));
    }

    [Theory]
    [InlineData("Caption", "")]
    [InlineData("Empty", "")]
    [InlineData("Address", null)]
    [InlineData("Columns", null)]
    public async Task DataTable_Misused_RefusesToRender(string parameter, object? value) =>
        await RefusedAsync(() => TableAsync((parameter, value)));

    [Fact]
    public async Task DataTable_WithoutRowHeader_RefusesToRender() =>
        await RefusedAsync(() => TableAsync(("Columns", Columns(hasRowHeader: false))));

    [Fact]
    public async Task Column_OutsideATable_RefusesToRender() =>
        await RefusedAsync<Column<string>>(("Label", "姓名"), ("Text", (Func<string, string?>)(s => s)));
}
