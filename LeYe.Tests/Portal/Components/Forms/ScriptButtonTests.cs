using LeYe.Portal.Components.Forms;
using static LeYe.Tests.Portal.Components.KitRenderer;

namespace LeYe.Tests.Portal.Components.Forms;

public sealed class ScriptButtonTests
{
    [Fact]
    public async Task ScriptButton_WithoutItsScript_IsNotThere()
    {
        var button = (await RenderAsync<ScriptButton>(("Text", "暂停"), ("Act", "pause"), ("PressedText", "继续"))).QuerySelector("button")!;
        Assert.True(button.HasAttribute("hidden"));
        Assert.Equal(("button", "pause", "继续"), (button.GetAttribute("type"), button.GetAttribute("data-act"), button.GetAttribute("data-pressed")));
    }

    [Fact]
    public async Task ScriptButton_WithoutAct_RefusesToRender() => await RefusedAsync<ScriptButton>(("Text", "暂停"));
}
