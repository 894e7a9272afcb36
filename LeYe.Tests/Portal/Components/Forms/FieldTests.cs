using LeYe.Portal.Components.Forms;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class FieldTests
{
    [Fact]
    public async Task Field_WithHint_NamesAndDescribesItsControl()
    {
        var body = await RenderFieldAsync<Field>(FormState.Of(true, ("name", "张三")), ("Name", "name"), ("Label", "姓名"), ("Hint", "与身份证一致"));
        var input = body.QuerySelector("#name")!;
        Assert.Equal("姓名", body.QuerySelector("label[for=name]")!.TextContent);
        Assert.Equal("name-h", input.GetAttribute("aria-describedby"));
        Assert.Equal("与身份证一致", body.QuerySelector("p.hint#name-h")!.TextContent);
        Assert.Equal("张三", input.GetAttribute("value"));
        Assert.False(input.HasAttribute("aria-invalid"));
        Assert.False(input.HasAttribute("required"));
        Assert.False(input.HasAttribute("placeholder"));
    }

    [Fact]
    public async Task Field_WithError_SaysTheMessageAfterTheHintAndIsInvalid()
    {
        var state = FormState.Of(true);
        state.Errors.Add("name", "请输入姓名");
        var body = await RenderFieldAsync<Field>(state, ("Name", "name"), ("Label", "姓名"), ("Hint", "与身份证一致"));
        var input = body.QuerySelector("#name")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("name-h name-e", input.GetAttribute("aria-describedby"));
        Assert.Equal("错误：请输入姓名", body.QuerySelector("p.msg#name-e")!.TextContent);
        Assert.Equal("错误：", body.QuerySelector("p.msg .vh")!.TextContent);
    }

    [Fact]
    public async Task Field_Optional_SaysSoInItsLabel()
    {
        var body = await RenderFieldAsync<Field>(FormState.Of(false), ("Name", "note"), ("Label", "备注"), ("IsOptional", true));
        Assert.Equal("备注（选填）", body.QuerySelector("label")!.TextContent);
    }

    [Fact]
    public async Task Field_WithUnit_KeepsTheControlInItsLabelledPlace()
    {
        var body = await RenderFieldAsync<Field>(FormState.Of(false), ("Name", "amount"), ("Label", "收入"), ("Unit", "元"), ("InputMode", "decimal"));
        Assert.Equal("decimal", body.QuerySelector(".measured > #amount")!.GetAttribute("inputmode"));
        Assert.Equal("text", body.QuerySelector("#amount")!.GetAttribute("type"));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Label", " ")]
    [InlineData("Type", "number")]
    [InlineData("placeholder", "请输入")]
    [InlineData("style", "color:red")]
    public async Task Field_Misused_RefusesToRender(string name, string value)
    {
        var parameters = new Dictionary<string, object?> { ["Name"] = "name", ["Label"] = "姓名", [name] = value };
        await RefusedAsync(() =>
            RenderFieldAsync<Field>(FormState.Of(false), [.. parameters.Select(p => (p.Key, p.Value))]));
    }

    [Fact]
    public async Task Field_OutsideAForm_RefusesToRender() => await RefusedAsync<Field>(("Name", "name"), ("Label", "姓名"));

    [Fact]
    public async Task PasswordField_Posted_NeverSendsThePasswordBack()
    {
        var body = await RenderFieldAsync<PasswordField>(FormState.Of(true, ("password", "secret")), ("Name", "password"), ("Label", "密码"));
        var button = body.QuerySelector("button")!;
        Assert.DoesNotContain("secret", body.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("current-password", body.QuerySelector("#password")!.GetAttribute("autocomplete"));
        Assert.Equal("false", button.GetAttribute("aria-pressed"));
        Assert.True(button.HasAttribute("hidden"));
        Assert.Equal("button", button.GetAttribute("type"));
    }

    [Fact]
    public async Task TextArea_Posted_KeepsItsText()
    {
        var body = await RenderFieldAsync<TextArea>(FormState.Of(true, ("notes", "<b>一行</b>")), ("Name", "notes"), ("Label", "备注"));
        Assert.Equal("<b>一行</b>", body.QuerySelector("textarea#notes")!.TextContent);
    }

    [Fact]
    public async Task SelectField_Posted_KeepsItsChoiceAmongGroups()
    {
        ChoiceOption[] options = [new("a", "残联推荐", Group: "推荐"), new("b", "企业直招")];
        var body = await RenderFieldAsync<SelectField>(FormState.Of(true, ("via", "a")), ("Name", "via"), ("Label", "途径"), ("Options", options));
        Assert.Equal("a", body.QuerySelector("select#via option[selected]")!.GetAttribute("value"));
        Assert.Equal("推荐", body.QuerySelector("optgroup")!.GetAttribute("label"));
        Assert.Equal("请选择", body.QuerySelector("option[value='']")!.TextContent);
    }

    [Fact]
    public async Task SelectField_WithHiddenLabel_IsStillNamed()
    {
        ChoiceOption[] options = [new("a", "推荐")];
        var body = await RenderFieldAsync<SelectField>(FormState.Of(false), ("Name", "via"), ("Label", "王芳 途径"), ("Options", options), ("IsLabelHidden", true));
        Assert.Equal("王芳 途径", body.QuerySelector("select#via")!.GetAttribute("aria-label"));
        Assert.Null(body.QuerySelector("label"));
    }

    [Fact]
    public async Task SelectField_WithoutOptions_RefusesToRender() =>
        await RefusedAsync(() => RenderFieldAsync<SelectField>(FormState.Of(false), ("Name", "via"), ("Label", "途径")));

    [Fact]
    public async Task Upload_WithoutHint_RefusesToRender() =>
        await RefusedAsync(() => RenderFieldAsync<Upload>(FormState.Of(false), ("Name", "file"), ("Label", "文件")));

    [Fact]
    public async Task Upload_WithHint_DescribesItsControl()
    {
        var body = await RenderFieldAsync<Upload>(FormState.Of(false), ("Name", "file"), ("Label", "文件"), ("Hint", "PDF，不超过 5 MB"), ("Accept", ".pdf"));
        Assert.Equal("file-h", body.QuerySelector("input[type=file]#file")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task CheckBox_Posted_StaysTicked()
    {
        var body = await RenderFieldAsync<CheckBox>(FormState.Of(true, ("agree", "true")), ("Name", "agree"), ("Label", "同意"));
        Assert.True(body.QuerySelector("label > input#agree")!.HasAttribute("checked"));
    }
}
