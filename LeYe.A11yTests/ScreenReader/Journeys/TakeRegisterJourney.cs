namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class TakeRegisterJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task TakeRegister_ByKeys_SaysEachMarkAndTheNextPerson()
    {
        var reader = await fixture.OpenAsync("点名", "coach-qingyang", "/training");
        await reader.PressAsync("1");
        await reader.HearAsync("培训与点名 标题 水平 1");
        await reader.PressUntilAsync("Tab", "开始点名 链接");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("点名输入 1 号", "1 出勤,2 迟到", "焦点模式");
        var people = await reader.Page.Locator("[data-roll] fieldset").CountAsync();

        await MarkAsync(reader, "1", "出勤", $"1/{people}");
        reader.DidNotHear("点名输入");
        await MarkAsync(reader, "5", "缺勤", $"2/{people}");
        await reader.PressAsync("BackSpace");
        await reader.HearAsync("2 号 缺勤");
        await MarkAsync(reader, "4", "请假", $"2/{people}");
        ListeningCost.HoldLongest("row of a roll", reader.Steps.Where(s => s.Did.StartsWith("输入", StringComparison.Ordinal)), most: 12);

        await reader.TypeRunAsync(new string('1', people - 2));
        await reader.HearAsync("全部已点");
        await reader.PressAsync("ctrl+Return");
        await reader.HearAsync("请假 1", "未点 0 人", "提交 按钮");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已提交点名");
        await KeptFiles.CompareAsync(reader, "take-register");
    }

    private static async Task MarkAsync(ScreenReaderSession reader, string key, string mark, string count)
    {
        await reader.TypeAsync(key);
        await reader.HearAsync($"{mark} {count}");
    }
}
