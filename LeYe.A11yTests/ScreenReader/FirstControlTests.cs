namespace LeYe.A11yTests.ScreenReader;

/// <summary>How much one hears on a page, once its title has been said, before the first control that the page is for.</summary>
[Collection(ScreenReaderCollection.Name)]
public sealed class FirstControlTests(ScreenReaderFixture fixture)
{
    /// <summary>The focus has gone by the skip link to a control in the main part.</summary>
    private const string StandsAtFirstControl = "() => !!document.activeElement.closest('main') && document.activeElement.id !== 'main'";

    [Theory]
    [InlineData("/", "base-qingyang")]
    [InlineData("/people", "base-qingyang")]
    [InlineData("/people/new", "base-qingyang")]
    [InlineData("/bases", "hq")]
    [InlineData("/training", "coach-qingyang")]
    [InlineData("/placements", "base-qingyang")]
    [InlineData("/income", "base-qingyang")]
    [InlineData("/income/qingyang/2024-02", "base-qingyang")]
    [InlineData("/headcount", "hq")]
    [InlineData("/reports", "hq")]
    public async Task FirstControl_BySkipLink_IsNear(string path, string account)
    {
        var reader = await fixture.OpenAsync("第一个控件：" + path, account, path);
        await reader.PressAsync("Tab", "Return", "Tab");
        for (var i = 0; i < 10 && !await reader.Page.EvaluateAsync<bool>(StandsAtFirstControl); i++)
            await reader.PressAsync("Tab");
        reader.Demand(await reader.Page.EvaluateAsync<bool>(StandsAtFirstControl), "no control found");
        ListeningCost.Hold("first control of " + path, reader.Steps.Skip(1), most: 40);
        await KeptFiles.CompareAsync(reader, "first-control" + path.Replace('/', '-'));
    }
}
