using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>What belongs to a person: certificates, work, 困难身份, consents, files; the work list; duplicates.</summary>
internal static class RecordStates
{
    private const string Lead = "base-qingyang";

    // An older base: people there left long ago.
    private const string Zhangye = "base-zhangye";

    // The smallest content that is a PDF to the portal.
    private const string Pdf = "%PDF-1.4\n%%EOF\n";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("certificates.work", "/people/certificates", "证件待办") { Account = "hq" },
        new("certificates.work-filtered", "/people/certificates?work=Pending", "证件待办") { Account = Lead, SharesTitleWith = "certificates.work" },
        new("certificates.work-empty", "/people/certificates", "证件待办") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "certificates.work" },
        new("certificates", "/people/{holder:Verified}/certificates", "") { Account = Lead },
        new("certificates.read", "/people/{holder:Verified:1}/certificates", "") { Account = "auditor" },
        new("certificates.missing", "/people/99999999/certificates", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("certificate.add", "/people/{holder:Verified:2}/certificates/new", "添加残疾人证：") { Account = Lead },
        new("certificate.add-errors", "/people/{holder:Verified:3}/certificates/new", "错误：添加残疾人证：") { Account = Lead, Status = 422, Reach = Steps.Send(("number", "12345"), ("from.m", "13")) },
        new("certificate.verify", "/people/{holder:Pending}/certificates/{certificate:Pending}", "核对残疾人证：") { Account = Lead },
        new("certificate.verify-errors", "/people/{holder:Pending:1}/certificates/{certificate:Pending:1}", "错误：核对残疾人证：") { Account = Lead, Status = 422, Reach = Steps.Send(("to.y", "二")) },
        new("certificate.return", "/people/{holder:Verified:4}/certificates/{certificate:Verified:4}", "退回待核：") { Account = Lead },
        new("certificate.return-errors", "/people/{holder:Verified:5}/certificates/{certificate:Verified:5}", "错误：退回待核：") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("certificate.returned", "/people/{holder:Verified:6}/certificates/{certificate:Verified:6}", "已退回待核，") { Account = Lead, Reach = Steps.Send(("reason", "复印件不清楚")) },
        new("person.work", "/people/{person:qingyang:5}/work", "") { Account = Lead },
        new("person.work-read", "/people/{person:qingyang:6}/work", "") { Account = "auditor" },
        new("person.work-edit", "/people/{person:qingyang:7}/work/edit", "修改就业资料：") { Account = Lead },
        new("person.work-edit-errors", "/people/{person:qingyang:8}/work/edit", "错误：修改就业资料：") { Account = Lead, Status = 422, Reach = Steps.Send(("ability", new string('长', 201))) },
        new("person.work-saved", "/people/{person:qingyang:9}/work/edit", "已保存就业资料，") { Account = Lead, Reach = Steps.Send(("education", "Bachelor"), ("intent", "Willing"), ("needs", "ScreenReader")) },
        new("hardships", "/people/{needy}/hardships", "") { Account = Lead },
        new("hardships.errors", "/people/{needy:1}/hardships", "错误：") { Account = Lead, Status = 422, Reach = Steps.Send(("from.y", "20")) },
        new("hardships.read", "/people/{needy:2}/hardships", "") { Account = "auditor" },
        new("hardship.end", "/people/{needy:3}/hardships/{hardship:3}", "结束困难身份：") { Account = Lead },
        new("hardship.end-errors", "/people/{needy:4}/hardships/{hardship:4}", "错误：结束困难身份：") { Account = Lead, Status = 422, Reach = Steps.Send(("last.y", "1990")) },
        new("hardship.ended", "/people/{needy:5}/hardships/{hardship:5}", "已结束困难身份，") { Account = Lead, Reach = Steps.Send() },
        new("consents", "/people/{giver}/consents", "") { Account = Lead },
        new("consents.errors", "/people/{giver:1}/consents", "错误：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.d", "40")) },
        new("consents.read", "/people/{giver:2}/consents", "") { Account = "auditor" },
        new("consent.withdraw", "/people/{giver:3}/consents/{consent:3}", "撤回同意：") { Account = Lead },
        new("consent.withdraw-errors", "/people/{giver:4}/consents/{consent:4}", "错误：撤回同意：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.y", "1990")) },
        new("consent.withdrawn", "/people/{giver:5}/consents/{consent:5}", "已记录撤回，") { Account = Lead, Reach = Steps.Send() },
        new("retention", "/retention", "到期删除") { Account = Zhangye },
        new("retention.all", "/retention?page=2", "到期删除") { Account = "operator" },
        new("retention.read", "/retention", "到期删除") { Account = "auditor", SharesTitleWith = "retention" },
        new("retention.empty", "/retention", "到期删除") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "retention" },
        new("retention.log", "/retention/log", "删除记录") { Account = Zhangye },
        new("retention.log-empty", "/retention/log", "删除记录") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "retention.log" },
        new("retention.log-removed", "/retention/log?done=removed&person={removed}", "已删除，") { Account = Zhangye },
        new("removal", "/people/{due:3}/removal", "删除个人信息：") { Account = Zhangye },
        new("removal.read", "/people/{due:4}/removal", "删除个人信息：") { Account = "auditor" },
        new("removal.errors", "/people/{due:5}/removal", "错误：删除个人信息：") { Account = Zhangye, Status = 422, Reach = Steps.Send(("reason", "TermPassed"), ("why", "")) },
        new("removal.held", "/people/{placed}/removal", "错误：删除个人信息：") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "TermPassed"), ("why", "想删除")) },
        new("removal.asked", "/people/{due:6}/removal", "已提出删除，待另一人批准") { Account = Zhangye, Reach = Steps.Send(("reason", "TermPassed"), ("why", "期限到了")) },
        new("removal.decide", "/people/{asked}/removal", "删除个人信息：") { Account = Zhangye },
        new("removal.decide-errors", "/people/{asked}/removal", "错误：删除个人信息：") { Account = Zhangye, Status = 422, Reach = Steps.Send(("outcome", "approve")) },
        new("removal.refused", "/people/{refused}/removal", "删除个人信息：") { Account = Zhangye },
        new("removal.missing", "/people/{removed}/removal", "找不到这个页面") { Account = Zhangye, Status = 404, SharesTitleWith = "problem.404" },
        new("person.removed", "/people/{removed}", "已删除人员") { Account = Zhangye },
        new("disclosures", "/people/{disclosed}/disclosures", "") { Account = Lead },
        new("disclosures.read", "/people/{disclosed:1}/disclosures", "") { Account = "auditor" },
        new("disclosures.none", "/people/{undisclosed}/disclosures", "") { Account = "auditor" },
        new("disclosures.missing", "/people/99999999/disclosures", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("corrections", "/people/{person:qingyang:21}/corrections", "已提出更正，") { Account = Lead, Reach = Steps.Send(("field", "Phone"), ("wanted", "换了号码"), ("reason", "本人换了电话")) },
        new("corrections.none", "/people/{undisclosed}/corrections", "更正申请：") { Account = "auditor" },
        new("corrections.read", "/people/{person:qingyang:22}/corrections", "更正申请：") { Account = "auditor" },
        new("corrections.errors", "/people/{person:qingyang:22}/corrections", "错误：更正申请：") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("correction.answer", "/people/{person:qingyang:23}/corrections", "答复更正申请：")
        {
            Account = Lead, Reach = Steps.Then(Steps.Send(("field", "Phone"), ("wanted", "换了号码"), ("reason", "本人换了电话")), Steps.Follow("答复")),
        },
        new("correction.answer-errors", "/people/{person:qingyang:24}/corrections", "错误：答复更正申请：")
        {
            Account = Lead, Status = 422, Reach = Steps.Then(Steps.Send(("field", "Name"), ("wanted", "换了名字"), ("reason", "户口本上的字")), Steps.Follow("答复"), Steps.Send(("answer", ""))),
        },
        new("correction.missing", "/people/{person:qingyang:25}/corrections/999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("person-file", "/people/{disclosed:2}/file", "导出本人档案：") { Account = Lead },
        new("person-file.errors", "/people/{disclosed:3}/file", "错误：导出本人档案：") { Account = Lead, Status = 422, Reach = Steps.Send(("purpose", "")) },
        new("person-file.ready", "/people/{disclosed:4}/file", "本人档案已生成，") { Account = Lead, Reach = Steps.Send(("purpose", "本人要求查看"), ("recipient", "本人")) },
        new("person-file.forbidden", "/people/{disclosed:5}/file", "您没有这项权限") { Account = "auditor", Status = 403, SharesTitleWith = "problem.403" },
        new("restriction", "/people/{person:qingyang:17}/restriction", "限制处理：") { Account = Lead },
        new("restriction.errors", "/people/{person:qingyang:18}/restriction", "错误：限制处理：") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("restriction.held", "/people/{person:qingyang:19}/restriction", "已限制处理，") { Account = Lead, Reach = Steps.Send(("reason", "本人要求更正")) },
        new("restriction.lifted", "/people/{person:qingyang:20}/restriction", "已解除限制，")
        {
            Account = Lead, Reach = Steps.Then(Steps.Send(("reason", "本人要求更正")), Steps.Send(("reason", "已更正"))),
        },
        new("files.none", "/people/{person:qingyang:11}/files", "") { Account = Lead },
        new("files.errors", "/people/{person:qingyang:12}/files", "错误：") { Account = Lead, Status = 422, Reach = Steps.Then(Steps.ChooseFile("a.pdf", "no pdf"), Steps.Send(("kind", "Consent"), ("description", "同意书，一页"))) },
        new("files", "/people/{person:qingyang:13}/files", "已添加文件，") { Account = Lead, Reach = Steps.Then(Steps.ChooseFile("a.pdf", Pdf), Steps.Send(("kind", "Consent"), ("description", "同意书，一页"))) },
        new("files.read", "/people/{person:qingyang:14}/files", "") { Account = "auditor" },
        new("file.remove", "/people/{person:qingyang:15}/files", "删除文件：")
        {
            Account = Lead, Reach = Steps.Then(Steps.ChooseFile("a.pdf", Pdf), Steps.Send(("kind", "Contract"), ("description", "劳动合同，三页")), Steps.Follow("删除")),
        },
        new("file.remove-missing", "/people/{person:qingyang:16}/files/999999/remove", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("duplicates", "/people/duplicates", "疑似重复") { Account = Lead },
        new("duplicates.empty", "/people/duplicates", "疑似重复") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "duplicates" },
        new("duplicates.forbidden", "/people/duplicates", "您没有这项权限") { Account = "auditor", Status = 403, SharesTitleWith = "problem.403" },
        new("duplicate", "/people/duplicates/{pair}", "比较：") { Account = Lead },
        new("duplicate.merged", "/people/duplicates/{pair:1}", "已合并，") { Account = Lead, Reach = Steps.Send(("keep", "first")) },
    ];
}
