using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Placements and the acts on a stay.</summary>
internal static class PlacementStates
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("placements.many", "/placements", "就业安置，第 1 页") { Account = "hq", IsMain = true },
        new("placements.page", "/placements?page=3", "就业安置，第 3 页") { Account = "hq" },
        new("placements.sorted", "/placements?sort=name", "就业安置，") { Account = Lead },
        new("placements.filtered", "/placements?state=Ended&mode=OnSite", "就业安置") { Account = Lead },
        new("placements.none", "/placements?q=没有这个人", "就业安置") { Account = "hq" },
        new("placements.empty", "/placements", "就业安置") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "placements.none" },
        new("placements.export", "/placements/export?state=Running", "导出就业安置") { Account = Lead },
        new("placements.export-errors", "/placements/export?state=Running", "错误：导出就业安置") { Account = Lead, Status = 422, Reach = Steps.Send(("purpose", "")) },
        new("placements.export-done", "/placements/export?state=Running", "文件已生成，导出就业安置") { Account = Lead, Reach = Steps.Send(("purpose", "核对上月名单"), ("recipientKind", "Internal"), ("recipient", "本基地存档")) },
        new("placement.running", "/placements/{stay:Running}", "") { Account = Lead },
        new("placement.ended", "/placements/{stay:Ended}", "") { Account = Lead },
        new("placement.on-leave", "/placements/{stay:Running:50}/leave", "已记录休假，") { Account = Lead, Reach = Steps.Send() },
        new("placement.done", "/placements/{stay:Running:4}?done=recorded", "已记录就业安置，") { Account = Lead },
        new("placement.missing", "/placements/999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("placement.find", "/placements/new", "记录就业安置") { Account = Lead },
        new("placement.find-found", "/placements/new?q={surname}", "记录就业安置") { Account = Lead, SharesTitleWith = "placement.find" },
        new("placement.find-nobody", "/placements/new?q=没有这个人", "记录就业安置") { Account = Lead, SharesTitleWith = "placement.find" },
        new("placement.new", "/placements/new?person={idle}", "记录就业安置：") { Account = Lead },
        new("placement.new-errors", "/placements/new?person={idle}", "错误：记录就业安置：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.d", "32")) },
        new("placement.new-suggested", "/placements/new?person={idle}", "请核对就业形式，") { Account = Lead, Reach = Steps.Send(("post", "在线客服"), ("mode", "OnSite"), ("contract", "Labour")) },
        new("placement.new-in-post", "/placements/new?person={placed:3}", "记录就业安置：") { Account = Lead },
        new("placement.new-overlap", "/placements/new?person={placed:5}", "错误：记录就业安置：")
        {
            Account = Lead, Status = 422, Reach = Steps.Send(("post", "客服"), ("mode", "OnSite"), ("contract", "Labour"), ("form", "Quota")),
        },
        new("placement.return", "/placements/new?person={returner}", "记录返岗：") { Account = Lead },
        new("placement.end", "/placements/{stay:Running:1}/end", "记录离职：") { Account = Lead },
        new("placement.end-errors", "/placements/{stay:Running:1}/end", "错误：记录离职：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.y", "1990")) },
        new("placement.end-done", "/placements/{stay:Running:70}/end", "已记录离职，") { Account = Lead, Reach = Steps.Send(("reason", Steps.First)) },
        new("placement.end-stale", "/placements/{stay:Running:6}/leave", "错误：") { Account = Lead, Status = 409, Reach = Steps.AfterAnother(Steps.Send(), Steps.Send()) },
        new("placement.end-ended", "/placements/{stay:Ended}/end", "记录离职：") { Account = Lead },
        new("placement.leave", "/placements/{stay:Running:2}/leave", "开始休假：") { Account = Lead },
        new("placement.leave-errors", "/placements/{stay:Running:2}/leave", "错误：开始休假：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.m", "")) },
        new("placement.resume", "/placements/{stay:Running:51}/leave", "结束休假：") { Account = Lead, Reach = Steps.StartLeaveAsync },
        new("placement.resume-errors", "/placements/{stay:Running:52}/leave", "错误：结束休假：")
        {
            Account = Lead, Status = 422, Reach = async page =>
            {
                await Steps.StartLeaveAsync(page);
                await Steps.Send(("on.y", "二"))(page);
            },
        },
        new("placement.resume-none", "/placements/{stay:Running:2}/resume", "结束休假：") { Account = Lead },
    ];
}
