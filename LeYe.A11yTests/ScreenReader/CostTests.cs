using LeYe.A11yTests.ScreenReader.Journeys;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Training.Attendance;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>What everyday tasks cost a listener, from the open page to 已…. The table may only fall.</summary>
[Collection(ScreenReaderCollection.Name)]
public sealed class CostTests(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task RecordPlacement_CostsNoMoreThanBefore()
    {
        var portal = await fixture.PortalAsync();
        var reader = await fixture.OpenAsync("记录就业安置", "base-qingyang", $"/placements/new?person={DemoRecords.NeverPlaced(portal)}");
        await FillInPlacementAsync(reader);
        await reader.HearAsync("已记录就业安置");
        ListeningCost.Hold("place", reader.Steps);
    }

    [Fact]
    public async Task EndPlacement_CostsNoMoreThanBefore()
    {
        var portal = await fixture.PortalAsync();
        var reader = await fixture.OpenAsync("记录离职", "base-qingyang", $"/placements/{DemoRecords.RunningStay(portal, 20).Id}");
        await reader.PressUntilAsync("Tab", "记录离职 链接");
        await reader.PressToLoadAsync("Return");
        await reader.PressUntilAsync("Tab", "离职原因");
        await reader.PressAsync("space");
        await reader.PressUntilAsync("Tab", "记录离职 按钮");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已记录离职");
        ListeningCost.Hold("end a placement", reader.Steps);
    }

    [Fact]
    public async Task ReturnToWork_CostsNoMoreThanBefore()
    {
        var portal = await fixture.PortalAsync();
        var reader = await fixture.OpenAsync("记录返岗", "base-qingyang", $"/placements/{DemoRecords.EndedStay(portal)}");
        await reader.PressUntilAsync("Tab", "记录返岗 链接");
        await reader.PressToLoadAsync("Return");
        await FillInPlacementAsync(reader);
        await reader.HearAsync("已记录返岗");
        ListeningCost.Hold("return to work", reader.Steps);
    }

    [Fact]
    public async Task FindAPhone_CostsNoMoreThanBefore()
    {
        var portal = await fixture.PortalAsync();
        var name = DemoRecords.NameWithPhone(portal);
        var reader = await fixture.OpenAsync("查电话", "base-qingyang", "/people");
        await GoToFieldAsync(reader, "姓名");
        await reader.TypeAsync(name);
        await reader.PressToLoadAsync("Return");
        await SkipToMainAsync(reader);
        await reader.PressUntilAsync("k", $"查看{name} 链接", most: 60);
        await reader.PressToLoadAsync("Return");
        await SkipToMainAsync(reader);
        await reader.PressUntilAsync("k", "显示完整 链接", most: 60);
        await reader.PressToLoadAsync("Return");
        await GoToFieldAsync(reader, "用途");
        await reader.TypeAsync("联系本人");
        await reader.PressToLoadAsync("Return");
        await reader.PressUntilAsync("Down", "手机或电话");
        ListeningCost.Hold("find a phone", reader.Steps);
    }

    [Fact]
    public async Task CorrectAMark_CostsNoMoreThanBefore()
    {
        var portal = await fixture.PortalAsync();
        var reader = await fixture.OpenAsync("更正考勤", "coach-qingyang", DemoRecords.Register(portal, RegisterState.Submitted));
        await GoToFieldAsync(reader, "编号和考勤");
        await reader.TypeAsync("1/2");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已更正");
        ListeningCost.Hold("correct a mark", reader.Steps);
    }

    [Fact]
    public async Task CloseAMonth_CostsNoMoreThanBefore()
    {
        var portal = await fixture.PortalAsync();
        await using (var scope = portal.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IncomeService>()
                .ReopenMonthAsync(DemoRecords.Colleague(portal), DemoRecords.BaseId(portal), new WorkMonth(202401), "补录一人");
        var reader = await fixture.OpenAsync("月结", "base-qingyang", "/income/qingyang/2024-01");
        await reader.PressUntilAsync("Tab", "月结 链接");
        await reader.PressToLoadAsync("Return");
        await reader.PressUntilAsync("b", "确认月结 按钮");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("已月结");
        ListeningCost.Hold("close a month", reader.Steps);
    }

    /// <summary>In browse mode e goes to the next field; Insert+a then lets one type.</summary>
    private static async Task GoToFieldAsync(ScreenReaderSession reader, string label)
    {
        await reader.PressAsync("e");
        await reader.HearAsync(label + " 输入");
        await reader.PressAsync("Insert+a");
        await reader.HearAsync("焦点模式");
    }

    private static Task SkipToMainAsync(ScreenReaderSession reader) => reader.PressAsync("Tab", "Return");

    private static async Task FillInPlacementAsync(ScreenReaderSession reader)
    {
        await reader.PressUntilAsync("Tab", "岗位 输入");
        await reader.TypeAsync("在线客服");
        await reader.PressUntilAsync("Tab", "工作方式");
        await reader.PressAsync("space");
        await reader.PressUntilAsync("Tab", "合同");
        await reader.PressAsync("space");
        // The next button, past what may stay as it is; then the form of employment that the contract suggests.
        await reader.PressUntilAsync("b", " 按钮");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("请核对就业形式", "建议为");
        await reader.PressToLoadAsync("Return");
    }
}
