namespace LeYe.A11yTests.ScreenReader;

/// <summary>The rig hears what is there, and does not hear what is not.</summary>
[Collection(ScreenReaderCollection.Name)]
public sealed class RigTests(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task SoundPage_EveryPartIsHeard()
    {
        var parts = await WalkAsync("/sound");
        Assert.All(parts, part => Assert.True(part.Heard, part.Name));
    }

    [Fact]
    public async Task BrokenPage_NoBrokenPartIsHeard()
    {
        var parts = await WalkAsync("/broken");
        Assert.All(parts.Where(p => !p.Untouched), part => Assert.False(part.Heard, part.Name));
        Assert.All(parts.Where(p => p.Untouched), part => Assert.True(part.Heard, part.Name));
    }

    [Fact]
    public async Task Hearing_SomethingNeverSaid_FailsWithWhatWasSaid()
    {
        await using var site = await SampleSite.StartAsync();
        var reader = await fixture.BeginAsync("样页");
        await reader.OpenAsync(site.Address("/sound"));
        await reader.PressAsync("1");
        var fault = Assert.Throws<Xunit.Sdk.FailException>(() => reader.DidNotHear("活动报名"));
        Assert.Contains("  活动报名 标题", fault.Message, StringComparison.Ordinal);
        reader.Patience = TimeSpan.FromMilliseconds(1);
        await Assert.ThrowsAsync<Xunit.Sdk.FailException>(() => reader.HearAsync("没有这句话"));
    }

    /// <summary>The same walk on both pages: fields, an error, a table, a live region.</summary>
    private async Task<List<(string Name, bool Heard, bool Untouched)>> WalkAsync(string path)
    {
        await using var site = await SampleSite.StartAsync();
        var reader = await fixture.BeginAsync("样页 " + path);
        var parts = new List<(string, bool, bool)>();
        void Note(string name, string text, bool untouched = false) => parts.Add((name, reader.HeardNow(text), untouched));
        await reader.OpenAsync(site.Address(path));
        await reader.PressAsync("1");
        Note("heading in browse mode", "活动报名 标题 水平 1", untouched: true);
        await reader.PressAsync("Tab");
        Note("field", "姓名 输入", untouched: true);
        Note("hint", "与身份证一致");
        await reader.TypeAsync("张三");
        Assert.Equal("张三", await reader.Page.InputValueAsync("#name"));
        await reader.PressAsync("Tab");
        Note("label", "手机号 输入");
        await reader.TypeAsync("12");
        await reader.PressAsync("Tab", "Return");
        Note("alert", "有 1 处需要修改");
        await reader.Page.FocusAsync("#name");
        await reader.PressAsync("Tab");
        Note("error of the field", "手机号少一位");
        await reader.PressAsync("Tab", "Tab", "Return");
        Note("live region", "现在 38 人");
        await reader.PressAsync("t", "shift+alt+Down", "shift+alt+Right", "shift+alt+Right");
        Note("cell", "12", untouched: true);
        Note("column header", "名额");
        return parts;
    }
}
