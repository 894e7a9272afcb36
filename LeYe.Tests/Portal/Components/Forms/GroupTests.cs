using LeYe.Portal.Components.Forms;
using Microsoft.AspNetCore.Components;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class GroupTests
{
    private static readonly ChoiceOption[] Options = [new("1", "残疾人", "持有有效残疾人证"), new("2", "家属")];

    [Fact]
    public async Task Choice_OfOne_IsALegendWithNativeRadios()
    {
        var body = await RenderFieldAsync<Choice>(FormState.Of(true, ("who", "2")), ("Name", "who"), ("Label", "身份"), ("Hint", "选一项"), ("Options", Options));
        Assert.Equal("who-h", body.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.Equal("身份", body.QuerySelector("fieldset > legend")!.TextContent);
        Assert.Equal(["who", "who-2"], body.QuerySelectorAll("label.opt > input[type=radio]").Select(r => r.Id!));
        Assert.Equal("2", body.QuerySelector("input[checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Choice_OfMany_KeepsEveryTick()
    {
        var state = FormState.Of(false);
        state.StartAll("who", ["1", "2"]);
        var body = await RenderFieldAsync<Choice>(state, ("Name", "who"), ("Label", "身份"), ("Options", Options), ("IsMany", true));
        Assert.Equal(2, body.QuerySelectorAll("input[type=checkbox][checked]").Length);
    }

    [Fact]
    public async Task Choice_WithoutOptions_RefusesToRender() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => RenderFieldAsync<Choice>(FormState.Of(false), ("Name", "who"), ("Label", "身份")));

    [Fact]
    public async Task DateField_WithoutYear_MarksOnlyTheYearAndLinksToIt()
    {
        var state = FormState.Of(true, ("on.m", "11"), ("on.d", "23"));
        state.RequiredDate("on", "入项日期");
        var body = await RenderFieldAsync<DateField>(state, ("Name", "on"), ("Label", "入项日期"), ("Hint", "例如 2026 年 3 月 9 日"));
        Assert.Equal("on-h on-e", body.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.Equal("on-y", Assert.Single(body.QuerySelectorAll("[aria-invalid=true]")).Id);
        Assert.Equal("on-y", Assert.Single(state.Errors.All).TargetId);
        Assert.Equal("错误：入项日期必须包含年份", body.QuerySelector("#on-e")!.TextContent);
        Assert.Equal(["年", "月", "日"], body.QuerySelectorAll(".dmy label").Select(l => l.TextContent));
        Assert.All(body.QuerySelectorAll(".dmy input"), i => Assert.Equal("numeric", i.GetAttribute("inputmode")));
        Assert.Equal("11", body.QuerySelector("#on-m")!.GetAttribute("value"));
    }

    [Fact]
    public async Task FieldSet_WithHint_DescribesTheGroup()
    {
        var body = await RenderAsync<FieldSet>(("Legend", "紧急联系人"), ("Hint", "出现意外时联系"));
        var fieldset = body.QuerySelector("fieldset")!;
        Assert.Equal("出现意外时联系", body.QuerySelector("#" + fieldset.GetAttribute("aria-describedby"))!.TextContent);
    }

    [Fact]
    public async Task FieldSet_WithoutLegend_RefusesToRender() => await RefusedAsync<FieldSet>();

    [Fact]
    public async Task Form_WithAction_PostsWithTokenKeyAndOwnValidation()
    {
        var state = FormState.Of(false);
        var body = await RenderAsync<Form>(("Name", "person"), ("State", state), ("Action", "/people"));
        var form = body.QuerySelector("form")!;
        Assert.Equal("post", form.GetAttribute("method"));
        Assert.True(form.HasAttribute("novalidate"));
        Assert.Equal("false", form.GetAttribute("data-dirty"));
        Assert.Equal("token-value", form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value"));
        Assert.Equal(state.FormKey.ToString(), form.QuerySelector("[name=formKey]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Form_ShownAgain_KeepsItsKeyAndCountsAsChanged()
    {
        var key = Guid.NewGuid();
        var body = await RenderAsync<Form>(("Name", "person"), ("State", FormState.Of(true, ("formKey", key.ToString()))), ("Action", "/people"));
        Assert.Equal(key.ToString(), body.QuerySelector("[name=formKey]")!.GetAttribute("value"));
        Assert.Equal("true", body.QuerySelector("form")!.GetAttribute("data-dirty"));
    }

    [Fact]
    public async Task Form_WithoutActOrAction_RefusesToRender() => await RefusedAsync<Form>(("Name", "person"), ("State", FormState.Of(false)));

    [Fact]
    public async Task SubmitButton_OfAThing_IsHeardWithIt()
    {
        var body = await RenderAsync<SubmitButton>(("Text", "删除"), ("Of", "，张三"), ("Kind", ButtonKind.Outlined));
        var button = body.QuerySelector("button[type=submit]")!;
        Assert.Equal("删除，张三", button.TextContent);
        Assert.Equal("btn alt", button.ClassName);
    }

    [Fact]
    public async Task PostButton_Rendered_IsAFormOfItsOwn()
    {
        var body = await RenderAsync<PostButton>(("Name", "drop"), ("State", FormState.Of(false)), ("Action", "/drop"), ("Text", "删除"),
            ("ChildContent", Component<HiddenField>(("Name", "id"), ("Value", "7"))));
        Assert.Equal("7", body.QuerySelector("form > [name=id]")!.GetAttribute("value"));
        Assert.False(body.QuerySelector("form")!.HasAttribute("data-dirty"));
    }

    [Theory]
    [InlineData(typeof(SubmitButton))]
    [InlineData(typeof(HiddenField))]
    [InlineData(typeof(ActionLink))]
    public async Task Button_WithoutWords_RefusesToRender(Type component) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => RenderAsync<DynamicComponent>(("Type", component)));
}
