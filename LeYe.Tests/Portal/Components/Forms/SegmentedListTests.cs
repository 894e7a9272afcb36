using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Layout;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class SegmentedListTests
{
    private static readonly SegmentedRow[] Rows = [new("m1", "安知遥", 7, "b")];
    private static readonly ChoiceOption[] Options = [new("a", "到"), new("b", "没到")];

    [Fact]
    public async Task SegmentedList_Rendered_IsALegendWithANumberAndNativeRadios()
    {
        var body = await RowAsync(FormState.Of(false));
        Assert.Equal("7安知遥", body.QuerySelector("fieldset > legend")!.TextContent);
        Assert.Equal(["m1", "m1-2"], body.QuerySelectorAll("input[type=radio][name=m1]").Select(r => r.Id!));
        Assert.Equal("b", Assert.Single(body.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal("没到", body.QuerySelector("label[for=m1-2]")!.TextContent);
    }

    [Fact]
    public async Task SegmentedList_Sent_ShowsWhatWasSentAndItsMessage()
    {
        var state = FormState.Of(true, ("m1", "a"));
        state.Errors.Add("m1", "请核对");
        var body = await RowAsync(state);
        Assert.Equal("a", Assert.Single(body.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal("错误：请核对", body.QuerySelector("#" + body.QuerySelector("fieldset")!.GetAttribute("aria-describedby"))!.TextContent);
        Assert.Equal("m1", Assert.Single(state.Errors.All).TargetId);
    }

    [Fact]
    public async Task SegmentedList_WithOneOption_RefusesToRender() =>
        await RefusedAsync(() => RenderFieldAsync<SegmentedList>(FormState.Of(false), ("Rows", Rows), ("Options", Options[..1])));

    [Fact]
    public async Task SegmentedList_WithMoreThanData_RefusesToRender() => await RefusedAsync(() => RenderFieldAsync<SegmentedList>(FormState.Of(false), ("Rows", Rows), ("Options", Options), ("onclick", "x")));

    [Fact]
    public async Task SegmentedList_WithARowWithoutLabel_RefusesToRender() =>
        await RefusedAsync(() => RenderFieldAsync<SegmentedList>(FormState.Of(false), ("Rows", new SegmentedRow[] { new("m1", "") }), ("Options", Options)));

    [Fact]
    public async Task ScriptOnly_Rendered_IsNotThereWithoutScript()
    {
        var body = await RenderFieldAsync<ScriptOnly>(FormState.Of(false), ("Name", "call"), ("ChildContent", Component<Field>(("Name", "call"), ("Label", "点名"))));
        Assert.NotNull(body.QuerySelector("template[data-script-only=call]"));
        Assert.Null(body.QuerySelector("input[name=call]"));
    }

    [Fact]
    public async Task ScriptOnly_WithoutName_RefusesToRender() => await RefusedAsync<ScriptOnly>();

    [Fact]
    public async Task Tally_Rendered_SaysEveryCountInWords()
    {
        var body = await RenderAsync<Tally>(("Heading", "已点 1 人，共 2 人"), ("Done", 1), ("Total", 2), ("Unit", "人"),
            ("Counts", new TallyCount[] { new("出勤", 1), new("缺勤", 0) }));
        Assert.Equal("已点 1 人，共 2 人", body.QuerySelector("#" + body.QuerySelector("section")!.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.Equal(["出勤1 人", "缺勤0 人"], body.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.All(body.QuerySelectorAll("svg"), s => Assert.Equal("true", s.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Tally_MoreDoneThanThereAre_RefusesToRender() =>
        await RefusedAsync<Tally>(("Heading", "x"), ("Done", 3), ("Total", 2), ("Unit", "人"), ("Counts", new TallyCount[] { new("出勤", 3) }));

    private static Task<AngleSharp.Dom.IElement> RowAsync(FormState state) =>
        RenderFieldAsync<SegmentedList>(state, ("Options", Options), ("Rows", Rows));
}
