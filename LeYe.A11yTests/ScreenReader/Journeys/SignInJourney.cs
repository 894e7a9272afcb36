using LeYe.A11yTests.Support.Portals;

namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class SignInJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task SignIn_WithAMistakeFirst_SaysTheFaultAndThenLetsIn()
    {
        var portal = await fixture.PortalAsync();
        var reader = await fixture.BeginAsync("登录，先输错一次");
        await reader.OpenAsync(new Uri(portal.Address + "/signin"));
        reader.DidNotHear("错误");
        await reader.PressAsync("1");
        await reader.HearAsync("登录 标题 水平 1");
        await reader.PressUntilAsync("Tab", "账号 输入");
        await reader.TypeAsync("hq");
        await reader.PressAsync("Tab");
        await reader.HearAsync("密码");
        await reader.TypeAsync("wrong horse");
        reader.DidNotHear("wrong", "horse");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("错误:登录", "有 1 处需要修改", "账号或密码不对");

        await reader.PressAsync("Tab");
        await reader.HearAsync("账号或密码不对 链接");
        await reader.PressAsync("Return");
        await reader.HearAsync("账号 输入 hq", "无效条目", "账号或密码不对");
        await reader.PressUntilAsync("Tab", "密码");
        await reader.TypeAsync(RunningPortal.Password);
        reader.DidNotHear("correct", "battery");
        await reader.PressToLoadAsync("Return");
        reader.DidNotHear("错误");
        await KeptFiles.CompareAsync(reader, "sign-in");
    }
}
