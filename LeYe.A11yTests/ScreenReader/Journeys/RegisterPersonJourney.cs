namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class RegisterPersonJourney(ScreenReaderFixture fixture)
{
    /// <summary>Test numbers (000000…); the second has the check digit that belongs to it.</summary>
    private const string WrongNumber = "000000198808089780", RightNumber = "000000198808089789";

    [Fact]
    public async Task RegisterPerson_WithTwoErrors_SaysBothAndTheWayToEach()
    {
        var reader = await fixture.OpenAsync("登记人员，改正两处错误", "base-qingyang", "/people/new");
        await reader.PressAsync("1");
        await reader.HearAsync("登记新人员 标题 水平 1");
        await reader.PressUntilAsync("Tab", "姓名 输入");
        await reader.HearAsync("与身份证一致");
        await FillInAsync(reader, name: "", WrongNumber);
        await reader.HearAsync("错误:登记新人员", "有 2 处需要修改", "请输入姓名", "身份证号最后一位校验不对");

        await CorrectAsync(reader, "姓名", "安知遥");
        await reader.PressUntilAsync("Tab", "身份证号 输入");
        await reader.HearAsync("无效条目", "身份证号最后一位校验不对");
        await reader.PressAsync("ctrl+a");
        await reader.TypeAsync(RightNumber);
        await reader.PressToLoadAsync("Return");
        await SaveAsync(reader);
        await reader.HearAsync("已登记", "安知遥已登记到");
        reader.DidNotHear("错误", RightNumber);
        await KeptFiles.CompareAsync(reader, "register-person");
    }

    [Fact]
    public async Task RegisterPerson_WithoutErrors_CostsNoMoreThanBefore()
    {
        var reader = await fixture.OpenAsync("登记人员", "base-qingyang", "/people/new");
        await reader.PressUntilAsync("Tab", "姓名 输入");
        await FillInAsync(reader, "白景行", "000000198808089762");
        await SaveAsync(reader);
        await reader.HearAsync("已登记");
        ListeningCost.Hold("register a person", reader.Steps);
    }

    /// <summary>From the field of the name to the button.</summary>
    private static async Task FillInAsync(ScreenReaderSession reader, string name, string number)
    {
        if (name.Length > 0)
            await reader.TypeAsync(name);
        await reader.PressUntilAsync("Tab", "身份");
        await reader.PressAsync("Down");
        await reader.HearAsync("残疾人（证件待核）");
        // In browse mode the arrow only reads on.
        await reader.PressAsync("space");
        await reader.HearAsync("已选中");
        await reader.PressUntilAsync("Tab", "身份证号 输入");
        await reader.TypeAsync(number);
        await reader.PressUntilAsync("Tab", "户口性质");
        await reader.PressAsync("space");
        await reader.HearAsync("已选中");
        await reader.PressUntilAsync("Tab", "个人信息同意");
        await reader.PressAsync("space");
        await reader.HearAsync("已选中");
        // The next button, past two dates that need no answer.
        await reader.PressUntilAsync("b", "下一步:核对 按钮");
        await reader.PressToLoadAsync("Return");
    }

    /// <summary>From the page with the answers to the saved record.</summary>
    private static async Task SaveAsync(ScreenReaderSession reader)
    {
        await reader.HearAsync("核对后登记");
        // The next button, past what is only read back.
        await reader.PressUntilAsync("b", "登记 按钮");
        await reader.PressToLoadAsync("Return");
    }

    /// <summary>From the error summary, which has the focus, by its first link to the field.</summary>
    private static async Task CorrectAsync(ScreenReaderSession reader, string label, string text)
    {
        await reader.PressAsync("Tab");
        await reader.HearAsync(label + " 链接");
        await reader.PressAsync("Return");
        await reader.HearAsync(label + " 输入", "无效条目");
        await reader.TypeAsync(text);
    }
}
