using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>People: the list, one person, registering, editing, revealing numbers.</summary>
internal static class PeopleStates
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("people.many", "/people", "人员，第 1 页") { Account = "hq", IsMain = true },
        new("people.page", "/people?page=2", "人员，第 2 页") { Account = "hq" },
        new("people.page-out-of-range", "/people?page=9999", "人员，第 1 页") { Account = "hq", SharesTitleWith = "people.many" },
        new("people.sorted", "/people?sort=registered&dir=desc", "人员，") { Account = Lead },
        new("people.filtered", "/people?kind=Family&state=InPost", "人员") { Account = Lead },
        new("people.number", "/people?q=999999199001010016", "人员") { Account = Lead, SharesTitleWith = "people.filtered" },
        new("people.none", "/people?q=没有这个人", "人员") { Account = "hq", SharesTitleWith = "people.filtered" },
        new("people.empty", "/people", "人员") { Account = Lead, Portal = Support.Portals.PortalKind.Empty, SharesTitleWith = "people.filtered" },
        new("people.export", "/people/export", "导出人员") { Account = Lead },
        new("people.export-errors", "/people/export", "错误：导出人员") { Account = Lead, Status = 422, Reach = Steps.Send(("purpose", "")) },
        new("people.export-password-errors", "/people/export", "错误：导出人员")
        {
            Account = Lead, Status = 422, SharesTitleWith = "people.export-errors",
            Reach = Steps.Send(("purpose", "核对上月名单"), ("recipientKind", "Internal"), ("recipient", "本基地存档"), ("password", "Blue+kettle-42!"), ("passwordAgain", "Blue+kettle")),
        },
        new("people.export-done", "/people/export", "文件已生成，导出人员") { Account = Lead, Reach = Steps.Send(("purpose", "核对上月名单"), ("recipientKind", "Internal"), ("recipient", "本基地存档")) },
        new("person", "/people/{person:qingyang}", "") { Account = Lead, IsMain = true },
        new("person.other", "/people/{person:qingyang:40}", "") { Account = "auditor" },
        new("person.missing", "/people/99999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("person.other-base", "/people/{person:guilin}", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("person.new", "/people/new", "登记新人员") { Account = Lead, IsMain = true },
        new("person.new-errors", "/people/new", "错误：登记新人员")
        {
            Account = Lead, Status = 422, Reach = Steps.Send(("identity", "12345"), ("certificate", "abc"), ("valid.y", "2024"), ("on.m", "十三")),
        },
        new("person.new-check", "/people/new", "核对后登记")
        {
            Account = Lead, Reach = Steps.Send(("name", "测试员丙|女|汉|999999199001010040"), ("kind", "DisabledPending"), ("household", "Rural"), ("consent", "ReadAloud")),
        },
        new("person.new-pasted-errors", "/people/new", "错误：登记新人员")
        {
            Account = Lead, Status = 422, SharesTitleWith = "person.new-errors", Reach = Steps.Send(("name", "测试员丁 99999919900101001652"), ("kind", "Disabled")),
        },
        new("person.new-done", "/people/new", "已登记，测试员甲")
        {
            Account = Lead, Reach = Steps.Then(Steps.Send(("name", "测试员甲"), ("kind", "Family"), ("relative", "测试员乙，母亲"), ("sex", "Female"), ("household", "Rural"), ("consent", "Paper")), Steps.SubmitAsync),
        },
        new("person.new-forbidden", "/people/new", "您没有这项权限") { Account = "auditor", Status = 403, SharesTitleWith = "problem.403" },
        new("person.edit", "/people/{person:qingyang}/edit", "修改资料：") { Account = Lead },
        new("person.edit-errors", "/people/{person:qingyang:1}/edit", "错误：修改资料：") { Account = Lead, Status = 422, Reach = Steps.Send(("name", ""), ("identity", "1")) },
        new("person.edit-done", "/people/{person:qingyang:2}/edit", "已保存修改，") { Account = Lead, Reach = Steps.Send(("relative", "无")) },
        new("person.edit-stale", "/people/{person:qingyang:3}/edit", "错误：修改资料：") { Account = Lead, Status = 409, Reach = Steps.AfterAnother(Steps.Send(("relative", "别人先改的")), Steps.Send(("relative", "我后改的"))) },
        new("person.reveal", "/people/{person:qingyang}/reveal", "显示完整证号：") { Account = Lead },
        new("person.reveal-errors", "/people/{person:qingyang:1}/reveal", "错误：显示完整证号：") { Account = Lead, Status = 422, Reach = Steps.Send(("purpose", "")) },
        new("person.reveal-done", "/people/{person:qingyang:2}/reveal", "显示完整证号：") { Account = Lead, Reach = Steps.Send(("purpose", "核对证件")) },
    ];
}
