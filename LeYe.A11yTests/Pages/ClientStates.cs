using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Clients, openings, teams, follow-ups, transfers, and the acts by which a stay goes on.</summary>
internal static class ClientStates
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("clients", "/clients", "合作企业") { Account = Lead },
        new("clients.empty", "/clients", "合作企业") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "clients" },
        new("client", "/clients/{client}", "") { Account = Lead },
        new("client.errors", "/clients/{client}", "错误：") { Account = Lead, Status = 422, Reach = page => Steps.LeadsOnAsync(page, () => page.Locator("main form.sheet [type=submit]").Last.ClickAsync()) },
        new("client.read", "/clients/{client:1}", "") { Account = "auditor" },
        new("client.new", "/clients/new", "添加合作企业") { Account = Lead },
        new("client.new-errors", "/clients/new", "错误：添加合作企业") { Account = Lead, Status = 422, Reach = Steps.Send(("name", "")) },
        new("client.new-done", "/clients/new", "已保存企业，") { Account = Lead, Reach = Steps.Send(("name", "测试新企业"), ("region", "东部")) },
        new("client.edit", "/clients/{client}/edit", "修改企业：") { Account = Lead },
        new("openings", "/openings", "招聘岗位") { Account = "hq" },
        new("openings.filtered", "/openings?mode=Home&state=all", "招聘岗位") { Account = Lead, SharesTitleWith = "openings" },
        new("openings.empty", "/openings", "招聘岗位") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "openings" },
        new("opening", "/openings/{opening}", "招聘岗位：") { Account = Lead },
        new("opening.read", "/openings/{opening:1}", "招聘岗位：") { Account = "auditor" },
        new("opening.close-errors", "/openings/{opening}", "错误：招聘岗位：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.y", "1999")) },
        new("opening.closed", "/openings/{opening:2}", "已停止招聘，") { Account = Lead, Reach = Steps.Send() },
        new("opening.missing", "/openings/999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("opening.new", "/openings/new", "发布招聘岗位") { Account = Lead },
        new("opening.new-errors", "/openings/new", "错误：发布招聘岗位") { Account = Lead, Status = 422, Reach = Steps.Send(("seats", "零")) },
        new("opening.edit", "/openings/{opening}/edit", "修改招聘岗位：") { Account = Lead },
        new("teams", "/teams", "班组") { Account = "hq" },
        new("teams.empty", "/teams", "班组") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "teams" },
        new("team", "/teams/{team}", "") { Account = Lead },
        new("team.errors", "/teams/{team}", "错误：") { Account = Lead, Status = 422, Reach = Steps.Send(("month", "十三月"), ("answer", "120")) },
        new("team.recorded", "/teams/{team:1}", "已记录这个月，") { Account = Lead, Reach = Steps.Send(("answer", "98.5"), ("satisfaction", "99")) },
        new("team.new", "/teams/new", "添加班组") { Account = Lead },
        new("team.new-errors", "/teams/new", "错误：添加班组") { Account = Lead, Status = 422, Reach = Steps.Send(("leader", "组长")) },
        new("team.edit", "/teams/{team}/edit", "修改班组：") { Account = Lead },
        new("follow-ups", "/follow-ups", "回访到期") { Account = "hq" },
        new("follow-ups.empty", "/follow-ups", "回访到期") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "follow-ups" },
        new("follow-up.new", "/placements/{stay:Running:7}/follow-ups/new", "记录回访：") { Account = Lead },
        new("follow-up.new-errors", "/placements/{stay:Running:8}/follow-ups/new", "错误：记录回访：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.m", "13")) },
        new("follow-up.done", "/placements/{stay:Running:9}/follow-ups/new", "已记录回访，") { Account = Lead, Reach = Steps.Send(("way", "Phone"), ("outcome", "Stable")) },
        new("placement.move", "/placements/{stay:Running:40}/move", "调岗：") { Account = Lead },
        new("placement.move-errors", "/placements/{stay:Running:40}/move", "错误：调岗：") { Account = Lead, Status = 422, Reach = Steps.Send() },
        new("placement.moved", "/placements/{stay:Running:71}/move", "已调岗，") { Account = Lead, Reach = Steps.Send(("post", "质检员")) },
        new("placement.hire", "/placements/{stay:Running:42}/hire", "转为企业正式员工：") { Account = Lead },
        new("placement.hire-errors", "/placements/{stay:Running:42}/hire", "错误：转为企业正式员工：") { Account = Lead, Status = 422, Reach = Steps.Send(("post", "")) },
        new("placement.terms", "/placements/{stay:Running:43}/terms", "修改合同和社保：") { Account = Lead },
        new("placement.terms-errors", "/placements/{stay:Running:43}/terms", "错误：修改合同和社保：") { Account = Lead, Status = 422, Reach = Steps.Send(("until.y", "1990"), ("until.m", "1"), ("until.d", "1")) },
        new("transfer.offer", "/people/{person:qingyang:17}/transfer", "提出转移：") { Account = Lead },
        new("transfer.offer-errors", "/people/{person:qingyang:18}/transfer", "错误：提出转移：") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("transfers", "/people/{person:qingyang:19}/transfer", "已提出转移，") { Account = Lead, Reach = Steps.Send(("to", "guilin"), ("reason", "搬家到当地")) },
        new("transfers.empty", "/transfers", "基地间转移") { Account = Lead, Portal = PortalKind.Empty },
        new("transfer", "/people/{person:qingyang:22}/transfer", "基地间转移：") { Account = Lead, Reach = Steps.Then(Steps.Send(("to", "guilin"), ("reason", "搬家到当地")), Steps.Follow("从甘肃庆阳")) },
        new("transfer.missing", "/transfers/999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
    ];
}
