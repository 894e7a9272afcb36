namespace LeYe.A11yTests.Journeys;

/// <summary>The work of a base: people, classes, the register, stays, incomes.</summary>
internal static class BaseJourneys
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<Journey> All { get; } =
    [
        new("register a person with two mistakes", Lead, async (user, turn) =>
        {
            await user.OpenAsync("/people");
            await user.FollowAsync("登记新人员");
            await user.FillAsync("姓名", "测试员" + turn.Word);
            await user.ChooseAsync("身份", "健全人");
            await user.FillAsync("身份证号", "123");
            await user.ChooseAsync("性别", "女");
            await user.ChooseAsync("户口性质", "农");
            await user.PressAsync("下一步：核对");
            await user.HearsAsync("错误：登记新人员");
            await user.FillAsync("身份证号", "");
            await user.ChooseAsync("个人信息同意", "读给本人听");
            await user.PressAsync("下一步：核对");
            await user.HearsAsync("核对后登记");
            await user.PressAsync("登记");
            await user.HearsAsync("已登记，测试员" + turn.Word);
        }),
        new("file a correction and answer it", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill($"/people/{{person:qingyang:{26 + turn.Index}}}/corrections"));
            await user.SelectAsync("哪一项", "电话");
            await user.FillAsync("应该是什么", "换了号码" + turn.Word);
            await user.FillAsync("为什么", "本人换了电话");
            await user.PressAsync("提出更正");
            await user.HearsAsync("已提出更正");
            await user.FollowAsync("答复");
            await user.ChooseAsync("结果", "已更正");
            await user.FillAsync("答复", "号码已经改好");
            await user.PressAsync("答复");
            await user.HearsAsync("已答复");
        }),
        new("ask that a person be removed after looking at what goes", "base-zhangye", async (user, turn) =>
        {
            await user.OpenAsync("/retention");
            await user.OpenAsync(turn.Fill($"/people/{{due:{12 + turn.Index}}}/removal"));
            await user.SelectAsync("依据", "期限届满");
            await user.FillAsync("说明", "三年多没有联系" + turn.Word);
            await user.PressAsync("提出删除");
            await user.HearsAsync("已提出删除");
            await user.OpenAsync("/retention");
            await user.FollowAsync("删除记录");
            await user.HearsAsync("删除记录");
        }),
        new("give a person their own file and see it listed", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill("/people/{disclosed:6}/disclosures"));
            await user.FollowAsync("导出本人档案");
            await user.FillAsync("用途", "本人要求查看");
            await user.FillAsync("交给谁", "本人");
            await user.PressAsync("生成档案");
            await user.HearsAsync("本人档案已生成");
            await user.FollowAsync("提供记录：");
            await user.HearsAsync("提供记录：");
        }),
        new("find a person, read the record, correct it", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill($"/people/{{person:qingyang:{20 + turn.Index}}}"));
            await user.FollowAsync("修改资料");
            await user.FillAsync("家属填写", "测试员，母亲");
            await user.PressAsync("保存修改");
            await user.HearsAsync("已保存修改");
            await user.OpenAsync("/people");
            await user.FillAsync("姓名", turn.Fill("{surname}"));
            await user.PressAsync("应用筛选");
            await user.HearsAsync("人员");
            await user.FollowAsync("去掉 姓名");
            await user.HearsAsync("人员");
        }),
        new("sort a list and turn its pages", "hq", async (user, _) =>
        {
            await user.OpenAsync("/people");
            await user.FollowAsync("登记日期");
            Assert.Contains("登记日期", await user.TitleAsync());
            await user.FollowAsync("第 2 页");
            await user.HearsAsync("人员，第 2 页");
        }),
        new("open a class and add a person", Lead, async (user, turn) =>
        {
            await user.OpenAsync("/training");
            await user.FollowAsync("开班");
            await user.FillAsync("班级名称", "键盘班" + turn.Word);
            await user.FillAsync("结束日期 年", "2024");
            await user.FillAsync("结束日期 月", "6");
            await user.FillAsync("结束日期 日", "28");
            await user.FillAsync("计划学时", "40");
            await user.PressAsync("开班");
            await user.HearsAsync("已开班");
            await user.FollowAsync("加入人员");
            await user.FillAsync("姓名", turn.Fill("{surname}"));
            await user.PressAsync("查找");
            await user.ChooseAsync("选择要加入的人", turn.Fill("{surname}"));
            await user.PressAsync("加入班级");
            await user.HearsAsync("已加入班级");
        }),
        new("take the register", "coach-qingyang", async (user, turn) =>
        {
            var state = turn.HasScript ? "NotStarted" : "Draft";
            await user.OpenAsync(turn.Fill($"/training/{{class:{state}}}/sessions/{{session:{state}}}/register"));
            await user.PressAsync("未点的全部出勤");
            await user.HearsAsync("未点的人已记为出勤");
            await user.PressAsync("提交");
            await user.HearsAsync("已提交点名");
            await user.FollowAsync("更正");
            await user.ChooseAsync("改为", "迟到");
            await user.PressAsync("更正");
            await user.HearsAsync("已更正");
        }),
        new("take the register by the exception line and correct a mark", "coach-qingyang", async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill("/training/{thirty}/line"));
            await user.FillAsync("例外", "７ 99、12／2");
            await user.PressAsync("核对");
            await user.HearsAsync("错误：例外点名");
            await user.FillAsync("例外", "７ 23、12／2");
            await user.PressAsync("核对");
            await user.HearsAsync("核对例外点名");
            await user.PressAsync("提交");
            await user.HearsAsync("已提交点名");
            await user.FillAsync("编号和考勤", "12/1");
            await user.PressAsync("更正");
            await user.HearsAsync("已更正");
            await user.FollowAsync("改动记录");
            await user.HearsAsync("改动记录");
        }),
        new("undo all present", "coach-qingyang", async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill("/training/{thirty}"));
            await user.PressAsync("未点的全部出勤");
            await user.HearsAsync("未点的人已记为出勤");
            await user.PressAsync("撤销全部出勤");
            await user.HearsAsync("已撤销全部出勤");
        }),
        new("excuse somebody in advance", "coach-qingyang", async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill("/training/{class:Submitted}"));
            await user.FollowAsync("请假");
            await user.FillAsync("请假原因", "看病" + turn.Word);
            await user.PressAsync("记录请假");
            await user.HearsAsync("已记录请假");
            await user.PressAsync("撤销请假");
            await user.HearsAsync("已撤销请假");
        }),
        new("place a person", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill("/placements/new?person={idle}"));
            await user.FillAsync("岗位", "在线客服");
            await user.ChooseAsync("工作方式", "居家");
            await user.ChooseAsync("合同", "劳动");
            await user.PressAsync("记录就业安置");
            await user.HearsAsync("请核对就业形式，记录就业安置：");
            await user.PressAsync("记录就业安置");
            await user.HearsAsync("已记录就业安置");
        }),
        new("record 离职 and 返岗", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill("/placements/{stay:Running:10}"));
            await user.FollowAsync("记录离职");
            await user.FillAsync("最后工作日 日", "28");
            await user.ChooseAsync("离职原因", "");
            await user.PressAsync("记录离职");
            await user.HearsAsync("已记录离职");
            await user.FollowAsync("记录返岗");
            await user.FillAsync("岗位", "在线客服");
            await user.ChooseAsync("工作方式", "居家");
            await user.ChooseAsync("合同", "劳动");
            await user.PressAsync("记录返岗");
            await user.HearsAsync("请核对就业形式，记录返岗：");
            await user.PressAsync("记录返岗");
            await user.HearsAsync("已记录返岗");
        }),
        new("start and end a leave", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill($"/placements/{{stay:Running:{20 + turn.Index}}}"));
            await user.FollowAsync("开始休假");
            await user.FillAsync("休假第一天 日", "20");
            await user.PressAsync("开始休假");
            await user.HearsAsync("已记录休假");
            await user.FollowAsync("结束休假");
            await user.PressAsync("结束休假");
            await user.HearsAsync("已结束休假");
        }),
        new("enter incomes", Lead, async (user, turn) =>
        {
            await user.OpenAsync("/income");
            await user.FollowAsync("录入");
            await user.FillAsync("工资", turn.HasScript ? "三千" : "abc");
            await user.PressAsync("保存本月收入");
            await user.HearsAsync("错误：");
            await user.FillAsync("工资", turn.HasScript ? "3810" : "3820");
            await user.PressAsync("保存本月收入");
            await user.HearsAsync("已保存");
        }),
        new("enter what somebody earned before", Lead, async (user, turn) =>
        {
            await user.OpenAsync("/income");
            await user.FollowAsync("入项前月收入");
            await user.SelectAsync("显示", "只看未登记");
            await user.PressAsync("应用筛选");
            await user.FillAsync("入项前月收入（元）", turn.HasScript ? "九百" : "abc");
            await user.PressAsync("保存入项前月收入");
            await user.HearsAsync("错误：");
            await user.FillAsync("入项前月收入（元）", turn.HasScript ? "900" : "0");
            await user.SelectAsync("依据", "本人自述");
            await user.FillAsync("对比起始月", "2024-01");
            await user.PressAsync("保存入项前月收入");
            await user.HearsAsync("已保存");
        }),
        new("import people by a paste", Lead, async (user, turn) =>
        {
            await user.OpenAsync("/people/import");
            await user.FillAsync("或者把表格粘贴在这里", $"姓名\t人员类别\t性别\t本人同意登记\n粘贴甲{turn.Index}\t健全人\t女\t是\n粘贴乙{turn.Index}\t不知道\t男\t是");
            await user.PressAsync("读取并核对");
            await user.HearsAsync("已核对");
            await user.SelectAsync("第 3 行 人员类别", "健全人");
            await user.PressAsync("保存修改并重新核对");
            await user.HearsAsync("已重新核对");
            await user.PressAsync("写入 2 行");
            await user.HearsAsync("已写入");
            await user.PressAsync("撤销这次导入");
            await user.HearsAsync("已撤销");
        }),
        new("reopen and close a month", Lead, async (user, turn) =>
        {
            await user.OpenAsync($"/income/qingyang/2023-0{7 + turn.Index}");
            await user.FollowAsync("重新打开");
            await user.FillAsync("原因", "补录一人");
            await user.PressAsync("重新打开这个月");
            await user.HearsAsync("已重新打开");
            await user.FollowAsync("月结");
            await user.PressAsync("确认月结");
            await user.HearsAsync("已月结");
        }),
        new("see a number with its purpose", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill($"/people/{{person:qingyang:{30 + turn.Index}}}"));
            await user.FollowAsync("显示完整");
            await user.FillAsync("用途", "核对证件");
            await user.PressAsync("显示");
            Assert.Equal(1, await user.Page.GetByText("请在用完后离开这一页").CountAsync());
        }),
        new("take a list out, locked with a password", Lead, async (user, _) =>
        {
            await user.OpenAsync("/people/export");
            await user.FillAsync("用途", "核对上月名单");
            await user.ChooseAsync("接收方是哪一类", "本项目内部");
            await user.FillAsync("接收方", "本基地存档");
            await user.FillAsync("文件密码（可不填）", "Blue+kettle-42!");
            await user.FillAsync("再写一次文件密码", "Blue+kettle-42!");
            await user.PressAsync("生成文件");
            await user.HearsAsync("文件已生成");
        }),
        new("publish an opening", Lead, async (user, turn) =>
        {
            await user.OpenAsync("/openings");
            await user.FollowAsync("发布招聘岗位");
            await user.FillAsync("岗位", "键盘客服" + turn.Word);
            await user.ChooseAsync("岗位大类", "客户服务");
            await user.ChooseAsync("工作方式", "居家");
            await user.FillAsync("名额", "2");
            await user.PressAsync("保存岗位");
            await user.HearsAsync("已保存招聘岗位");
        }),
        new("hold a follow-up that is due", Lead, async (user, _) =>
        {
            await user.OpenAsync("/follow-ups");
            await user.FollowAsync("记录回访");
            await user.ChooseAsync("回访方式", "电话");
            await user.ChooseAsync("结果", "工作稳定");
            await user.PressAsync("记录回访");
            await user.HearsAsync("已记录回访");
        }),
        new("move a person to another post", Lead, async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill($"/placements/{{stay:Running:{30 + turn.Index}}}"));
            await user.FollowAsync("调岗");
            await user.FillAsync("岗位", "质检员");
            await user.PressAsync("调岗");
            await user.HearsAsync("已调岗");
        }),
        new("verify a certificate from the work list", Lead, async (user, turn) =>
        {
            _ = turn.Fill("{holder:Pending}");
            await user.OpenAsync("/people/certificates?work=Pending");
            await user.FollowAsync("核对");
            await user.PressAsync("改为已核");
            await user.HearsAsync("已核对残疾人证");
        }),
    ];
}
