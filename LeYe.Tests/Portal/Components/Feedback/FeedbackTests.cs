using LeYe.Portal.Components.Feedback;
using LeYe.Portal.Components.Layout;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Feedback;

public sealed class FeedbackTests
{
    [Fact]
    public async Task SuccessPanel_Rendered_TakesTheFocusWithoutScript()
    {
        var body = await RenderAsync<SuccessPanel>(("Heading", "已登记"), ("Text", "张三已加入名单。"));
        var panel = body.QuerySelector("div.note.ok")!;
        Assert.Equal("-1", panel.GetAttribute("tabindex"));
        Assert.True(panel.HasAttribute("autofocus"));
        Assert.Equal("已登记", body.QuerySelector("#" + panel.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.Equal("已登记", panel.QuerySelector("[role=status] h2")!.TextContent);
    }

    [Fact]
    public async Task Notice_Rendered_IsASectionNamedByItsHeading()
    {
        var body = await RenderAsync<Notice>(("Heading", "证件已经过期"), ("Tone", Tone.Error));
        var section = body.QuerySelector("section.note.err")!;
        Assert.Equal("证件已经过期", body.QuerySelector("#" + section.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.False(section.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task Tag_OfEveryTone_HasAMarkOfItsOwnBesideItsWord()
    {
        var marks = new HashSet<string>();
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var body = await RenderAsync<Tag>(("Text", "在岗"), ("Tone", tone));
            Assert.Equal("在岗", body.QuerySelector(".tag")!.TextContent);
            Assert.Equal("true", body.QuerySelector("svg")!.GetAttribute("aria-hidden"));
            Assert.True(marks.Add(body.QuerySelector("svg")!.InnerHtml), tone.ToString());
        }
    }

    [Fact]
    public async Task LiveRegion_Rendered_IsEmptyUntilThereIsNews()
    {
        var body = await RenderAsync<LiveRegion>();
        var region = body.QuerySelector("div#live[role=status]")!;
        Assert.Equal("", region.TextContent);
        Assert.False(region.HasAttribute("tabindex"));
    }

    [Fact]
    public async Task ConfirmDialog_Rendered_IsNamedAndFocusesTheSafeButton()
    {
        var body = await RenderAsync<ConfirmDialog>(("Id", "drop"), ("Heading", "确定删除吗？"));
        var dialog = body.QuerySelector("dialog#drop")!;
        Assert.Equal("确定删除吗？", body.QuerySelector("#" + dialog.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.Equal("取消", dialog.QuerySelector("form[method=dialog] > button[type=submit][autofocus]")!.TextContent);
    }

    [Fact]
    public async Task SessionNotice_Rendered_WaitsHiddenAndOffersToContinueWhereThatHelps()
    {
        // A parser puts a template that comes first into head, so the whole document is asked.
        var whole = (await RenderAsync<SessionNotice>(("Time", new SessionTime(7200, "/session/extend")))).Owner!;
        var notice = whole.QuerySelector("template[data-session='7200']")!;
        Assert.Contains("继续使用</button>", notice.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(("登录还有 5 分钟到期", "登录还有 1 分钟到期"), (notice.GetAttribute("data-five"), notice.GetAttribute("data-one")));
        var last = (await RenderAsync<SessionNotice>(("Time", new SessionTime(60, null)))).Owner!.DocumentElement;
        Assert.Contains("data-session", last.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("button", last.OuterHtml, StringComparison.Ordinal);
        await RefusedAsync<SessionNotice>();
    }

    [Fact]
    public async Task Feedback_WithoutWords_RefusesToRender()
    {
        await RefusedAsync<SuccessPanel>();
        await RefusedAsync<Notice>();
        await RefusedAsync<Tag>();
        await RefusedAsync<ConfirmDialog>(("Id", "drop"));
    }
}
