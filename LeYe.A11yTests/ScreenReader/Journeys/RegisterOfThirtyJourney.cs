using LeYe.A11yTests.NeverLost;

namespace LeYe.A11yTests.ScreenReader.Journeys;

/// <summary>The keys that a register of thirty people costs with the screen reader running (issue 4).</summary>
[Collection(ScreenReaderCollection.Name)]
public sealed class RegisterOfThirtyJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task RollCall_OfThirty_TakesAtMost32KeysAndSaysOneUtteranceAStep()
    {
        var (path, _) = await ClassOfThirty.PutAsync(await fixture.PortalAsync());
        var reader = await fixture.OpenAsync("点名三十人", "coach-qingyang", path);
        await reader.HearAsync("点名输入 1 号", "焦点模式");
        for (var person = 1; person <= 30; person++)
        {
            await reader.TypeAsync(person == 4 ? "5" : "1");
            await reader.HearAsync(person == 30 ? "30 人全部已点" : person == 4 ? "缺勤。4/30" : $"出勤。{person}/30");
            reader.Demand(reader.Steps[^1].Said.Select(Spoken.Words).Distinct().Count() == 1, "a mark is more than one utterance");
        }
        await reader.PressAsync("ctrl+Return");
        await reader.HearAsync("出勤 29", "缺勤 1", "未点 0 人", "提交 按钮");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已提交点名");
        reader.Demand(reader.Steps.Sum(s => s.Keys) <= 32, "more than 32 keys");
        await KeptFiles.CompareAsync(reader, "roll-call-of-thirty");
    }

    [Fact]
    public async Task ExceptionLine_OfThirty_IsReadBackWithNamesAndTakesElevenKeys()
    {
        var portal = await fixture.PortalAsync();
        var (path, sessionId) = await ClassOfThirty.PutAsync(portal);
        var names = Names(portal, sessionId);
        var reader = await fixture.OpenAsync("例外点名", "coach-qingyang", path + "/line");
        await reader.HearAsync("例外 输入", "只写没有正常出勤的人");
        await reader.TypeAsync("7 23 12/2");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("提交 按钮", $"缺勤 2 人:7 号{names[6]}、23 号{names[22]}", $"迟到 1 人:12 号{names[11]}", "其余 27 人出勤");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已提交点名");
        reader.Demand(reader.Steps.Sum(s => s.Keys) <= 15, "more than 15 keys");
        await reader.PressAsync("Tab");
        await reader.HearAsync("编号和考勤 输入");
        await reader.TypeAsync("12/1");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已更正", $"12 号{names[11]}由迟到改为出勤");
        await KeptFiles.CompareAsync(reader, "exception-line");
    }

    private static List<string> Names(Support.Portals.RunningPortal portal, int sessionId)
    {
        using var db = portal.Read();
        var classId = db.Sessions.Single(s => s.Id == sessionId).ClassId;
        return [.. db.Enrolments.Where(e => e.ClassId == classId).OrderBy(e => e.NumberInClass).Select(e => e.Person!.Name)];
    }
}
