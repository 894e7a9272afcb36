using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Imports: putting in, correcting, submitting, undoing.</summary>
internal static class ImportStates
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("import.people", "/people/import", "导入人员") { Account = Lead },
        new("import.people-nothing", "/people/import", "错误：导入人员") { Account = Lead, Status = 422, Reach = Steps.Send(("paste", "")) },
        new("import.people-heads", "/people/import", "错误：导入人员") { Account = Lead, Status = 422, Reach = Steps.Send(("paste", "姓名\t电话\n甲\t1")), SharesTitleWith = "import.people-nothing" },
        new("import.placements", "/placements/import", "导入就业安置") { Account = Lead },
        new("import.incomes", "/income/import", "导入收入") { Account = Lead },
        new("import.faults", "/imports/{import:Faults}", "核对导入的人员：") { Account = Lead },
        new("import.put", "/imports/{import:Faults}?done=put", "已核对，") { Account = Lead },
        new("import.fixed", "/imports/{import:Faults}", "已重新核对，") { Account = Lead, Reach = Steps.SubmitAsync },
        new("import.filtered", "/imports/{import:Faults}?state=Failed", "核对导入的人员：") { Account = Lead, SharesTitleWith = "import.faults" },
        new("import.doubts", "/imports/{import:Doubts}", "核对导入的就业安置：") { Account = Lead },
        new("import.lines", "/imports/{import:Lines}", "核对导入的就业安置：") { Account = Lead, SharesTitleWith = "import.doubts" },
        new("import.clean", "/imports/{import:Clean}", "核对导入的人员：") { Account = Lead, SharesTitleWith = "import.faults" },
        new("import.submitted", "/imports/{import:Clean}", "已写入，") { Account = Lead, Reach = Steps.SubmitAsync },
        new("import.undone", "/imports/{import:Clean}", "已撤销，") { Account = Lead, Reach = async page => { await Steps.SubmitAsync(page); await Steps.SubmitAsync(page); } },
        new("import.missing", "/imports/999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
    ];
}
