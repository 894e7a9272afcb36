using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Tables;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Tables;

public sealed class ListTests
{
    private static readonly ListAddress Address = new("/people", [new("q", "张&"), new("sort", "-rate"), new("page", "2")]);

    [Fact]
    public void ListAddress_Changed_KeepsTheRestAndStartsAtTheFirstPage()
    {
        Assert.Equal("/people?q=%E5%BC%A0%26&sort=-rate&page=3", Address.ToPage(3));
        Assert.Equal("/people?q=%E5%BC%A0%26&sort=-rate", Address.ToPage(1));
        Assert.Equal("/people?sort=-rate", Address.Without("q"));
        Assert.Equal("/people?q=%E5%BC%A0%26&sort=name", Address.SortedBy("name", false));
        Assert.Equal("/people/export?q=%E5%BC%A0%26&sort=-rate", Address.Under("/people/export"));
        Assert.Equal(("rate", true, 2), (Address.SortKey, Address.IsDescending, Address.Page));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public void ListAddress_WithNoPageNumber_IsAtTheFirst(string page) => Assert.Equal(1, new ListAddress("/people", [new("page", page)]).Page);

    [Fact]
    public void ListTitle_Of_SaysPageAndOrder()
    {
        Assert.Equal("人员，第 2 页，共 4 页，按姓名降序", ListTitle.Of("人员", 2, 4, "姓名", true));
        Assert.Equal("人员", ListTitle.Of("人员", 1, 1));
    }

    [Fact]
    public async Task FilterBar_Rendered_IsANamedSearchByGetThatKeepsTheOrder()
    {
        var body = await RenderAsync<FilterBar>(("Label", "筛选人员"), ("Address", Address), ("State", FormState.Of(true, ("q", "张"))),
            ("ChildContent", Component<Field>(("Name", "q"), ("Label", "姓名"), ("Type", "search"))));
        var form = body.QuerySelector("form[role=search]")!;
        Assert.Equal(("get", "/people", "筛选人员"), (form.GetAttribute("method"), form.GetAttribute("action"), form.GetAttribute("aria-label")));
        Assert.Equal("-rate", form.QuerySelector("[name=sort]")!.GetAttribute("value"));
        Assert.Equal("张", form.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("应用筛选", form.QuerySelector("button[type=submit]")!.TextContent);
    }

    [Fact]
    public async Task FilterBar_WithoutLabel_RefusesToRender() => await RefusedAsync<FilterBar>(("Address", Address), ("State", FormState.Of(false)));

    [Fact]
    public async Task Chips_WithFilters_AreLinksThatTakeThemOff()
    {
        var body = await RenderAsync<Chips>(("Items", new Chip[] { new("状态：在岗", "/people") }));
        Assert.Equal("去掉 状态：在岗", body.QuerySelector("a[href='/people']")!.TextContent);
    }

    [Theory]
    [InlineData(38, 2, 20, "共 38 名，第 21 至 38 名。")]
    [InlineData(5, 1, 20, "共 5 名。")]
    public async Task ResultCount_OfAPage_IsASentence(int total, int page, int size, string sentence)
    {
        var body = await RenderAsync<ResultCount>(("Total", total), ("Page", page), ("Size", size), ("Unit", "名"));
        Assert.Equal(sentence, body.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public async Task Pagination_AmongMany_NamesEveryPageAndMarksThisOne()
    {
        var body = await RenderAsync<Pagination>(("Label", "人员名单分页"), ("Page", 50), ("PageCount", 99), ("Address", Address));
        Assert.Equal("人员名单分页", body.QuerySelector("nav")!.GetAttribute("aria-label"));
        var current = Assert.Single(body.QuerySelectorAll("[aria-current]"));
        Assert.Equal(("page", "第 50 页"), (current.GetAttribute("aria-current"), current.GetAttribute("aria-label")));
        Assert.Equal(["上一页", "1", "…", "48", "49", "50", "51", "52", "…", "99", "下一页"], body.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Equal("/people?q=%E5%BC%A0%26&sort=-rate&page=51", body.QuerySelector("[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Pagination_OfOnePage_IsAbsent()
    {
        var body = await RenderAsync<Pagination>(("Label", "分页"), ("Page", 1), ("PageCount", 1), ("Address", Address));
        Assert.Empty(body.Children);
    }

    [Fact]
    public async Task EmptySentence_WithoutText_RefusesToRender() => await RefusedAsync<EmptySentence>();
}
