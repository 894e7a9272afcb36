using System.Globalization;

namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class CheckInJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task CheckIn_NumberAfterNumber_IsAnsweredInOneSentence_AndAMinusTakesTheLastBack()
    {
        var (first, second) = DemoRecords.Absent(await fixture.PortalAsync());
        var reader = await fixture.OpenAsync("在签到台给两个人签到，撤销一个", "base-qingyang", "/checkin/qingyang");
        await reader.HearAsync("编号或姓名 输入");
        await reader.TypeAsync(Text(first.Id));
        await reader.PressAsync("Return");
        await reader.HearAsync(first.Name + "，12:00 签到");
        Assert.Equal(1, reader.TimesHeard(first.Name));
        await reader.TypeAsync(Text(second.Id));
        await reader.PressAsync("Return");
        await reader.HearAsync(second.Name + "，12:00 签到");
        await reader.TypeAsync("-");
        await reader.HearAsync("已撤销" + second.Name + "的签到");
        await reader.TypeAsync(Text(first.Id));
        await reader.PressAsync("Return");
        await reader.HearAsync(first.Name + "今天 12:00 已经签到，没有改动");
        reader.DidNotHear("载入");
        await KeptFiles.CompareAsync(reader, "check-in");
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
