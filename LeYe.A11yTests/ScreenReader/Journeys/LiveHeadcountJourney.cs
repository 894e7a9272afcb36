using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Placements;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class LiveHeadcountJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task LiveHeadcount_ChangedElsewhere_IsHeardOnceAndNotWhileKeysArePressed()
    {
        var portal = await fixture.PortalAsync();
        var reader = await fixture.OpenAsync("听见在岗人数变化", "hq", "/headcount");
        await reader.PressAsync("1");
        await reader.HearAsync("在岗人数 标题 水平 1");
        await reader.Page.Locator("[data-live=link]").GetByText("已连接").WaitForAsync();
        await PauseAndResumeAsync(reader);

        await EndAStayAsync(portal, index: 0);
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('[data-live=since]').textContent.includes('少 1')");
        for (var i = 0; i < 6; i++)
        {
            await reader.PressAsync("Tab");
            reader.DidNotHear("原来");
        }
        await reader.WaitToHearAsync("在岗合计 庆阳 人,原来");
        Assert.Equal(1, reader.TimesHeard("原来"));

        await EndAStayAsync(portal, index: 0);
        await reader.WaitToHearAsync("在岗合计 庆阳 人,原来");
        Assert.Equal(2, reader.TimesHeard("原来"));
        await KeptFiles.CompareAsync(reader, "live-headcount");

        // Not in the kept transcript: what it says begins with the time of day.
        await reader.PressAsync("F9");
        await reader.HearAsync("在岗合计 残疾人 在基地集中办公 居家 在训");
        Assert.Equal(2, reader.TimesHeard("原来"));
    }

    /// <summary>Two spoken sentences lie a minute apart; the journey does not wait that long. The button starts the count anew.</summary>
    private static async Task PauseAndResumeAsync(ScreenReaderSession reader)
    {
        await reader.PressUntilAsync("Tab", "暂停自动更新 按钮");
        await reader.PressAsync("Return");
        await reader.HearAsync("已暂停自动更新");
        await reader.Page.EvaluateAsync("() => { document.querySelector('[data-headcount]').dataset.interval = '2'; }");
        await reader.PressAsync("Return");
        await reader.HearAsync("已继续自动更新");
    }

    private static async Task EndAStayAsync(RunningPortal portal, int index)
    {
        var (id, version) = DemoRecords.RunningStay(portal, index);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PlacementService>()
            .EndPlacementAsync(DemoRecords.Colleague(portal), id, RunningPortal.Today, EndReason.Resigned, version);
    }
}
