namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class EnterIncomeJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task EnterIncome_WithLettersFirst_NamesThePersonInTheFaultAndSaves()
    {
        var reader = await fixture.OpenAsync("录入一个月的收入", "base-qingyang", "/income/qingyang/2024-02");
        await reader.PressAsync("1");
        await reader.HearAsync("收入 2024年2月 标题 水平 1");
        await reader.PressUntilAsync("Tab", "工资 输入");
        var name = await reader.Page.Locator("tbody th").First.InnerTextAsync();
        await reader.HearAsync(name + " 工资 输入");
        await reader.PressAsync("ctrl+a");
        await reader.TypeAsync("abc");
        await reader.PressAsync("Return");
        // The next person's field, and what was wrong with the one before.
        await reader.HearAsync("工资 输入", name + "的工资应为数字");
        reader.DidNotHear("载入");
        await GoToSaveAsync(reader);
        await reader.HearAsync("错误:", "有 1 处需要修改");

        await reader.PressAsync("Tab");
        await reader.HearAsync($"{name}的工资应为数字 链接");
        await reader.PressAsync("Return");
        await reader.HearAsync(name + " 工资 输入", "无效条目");
        await reader.PressAsync("ctrl+a");
        await reader.TypeAsync("4123.50");
        await GoToSaveAsync(reader);
        await reader.HearAsync("已保存");
        reader.DidNotHear("错误");
        await KeptFiles.CompareAsync(reader, "enter-income");
    }

    /// <summary>In browse mode b goes to the next button, past the rest of the grid.</summary>
    private static async Task GoToSaveAsync(ScreenReaderSession reader)
    {
        await reader.PressAsync("Insert+a");
        await reader.HearAsync("浏览模式");
        await reader.PressUntilAsync("b", "保存本月收入 按钮");
        await reader.PressToLoadAsync("Return");
    }
}
