using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Domain.Reporting.Years;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>A whole reporting year, day by day: what each day asks of whom, and what each day allows (rules.md, The year).</summary>
public sealed class YearWalkTests
{
    private static readonly ReminderKind[] BaseKinds = [ReminderKind.CloseIncome, ReminderKind.Summarise, ReminderKind.SignBase];

    [Fact]
    public async Task WholeYear_WalkedDayByDay_AsksAndAllowsWhatTheCalendarSays()
    {
        using var world = new YearWorld(closedUntil: 202410, today: new DateOnly(2024, 1, 1));
        for (var day = new DateOnly(2024, 1, 1); day <= new DateOnly(2025, 2, 10); day = day.AddDays(1))
        {
            world.Test.Time.MoveTo(day);
            await ActOnAsync(world, day);
            Assert.Equal((day, Expected(day)), (day, await AskedAsync(world)));
        }
    }

    // What is done on which day: income closes 12-12, the base signs 12-15, 经办 sends 12-18, 复核 passes 12-19, 签发 12-20, B 12-21, A 12-31, 终值 01-31.
    private static async Task ActOnAsync(YearWorld world, DateOnly day)
    {
        switch (day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        {
            case "12-01":
                Assert.Equal("year.open", await YearWorld.RefusedAsync(() => world.Bases.SignAsync(world.Lead, 2024, 1, 0, null)));
                break;
            case "11-30" when day.Year == 2024:
                Assert.Equal("year.cutoff-ahead", await YearWorld.RefusedAsync(() => world.Bases.SignAsync(world.Lead, 2024, 1, 0, null)));
                break;
            case "12-12":
                world.CloseMonths(202411, 202411);
                break;
            case "12-15":
                await world.SignBaseAsync();
                break;
            case "12-18":
                await world.Work.SubmitForReviewAsync(world.Preparer, 2024, 0, null);
                break;
            case "12-19":
                await world.Work.ApproveAsync(world.Reviewer, 2024, 1, null);
                break;
            case "12-20":
                await world.FinaliseAsync();
                Assert.Equal("submission.province-too-early", await YearWorld.RefusedAsync(() => SendAsync(world, "甘肃", day)));
                break;
            case "12-21":
                await SendAsync(world, "甘肃", day);
                break;
            case "12-31":
                await SendAsync(world, SubmissionRules.Main, day);
                break;
            case "01-05" when day.Year == 2025:
                world.CloseMonths(202412, 202412);
                break;
            case "01-30" when day.Year == 2025:
                Assert.Equal("year.year-end-ahead", await YearWorld.RefusedAsync(() => world.Finals.FreezeYearEndAsync(world.Signer, 2024, null)));
                break;
            case "01-31" when day.Year == 2025:
                await world.Finals.FreezeYearEndAsync(world.Signer, 2024, null);
                break;
        }
    }

    private static string Expected(DateOnly day)
    {
        if (day < new DateOnly(2024, 12, 1) && day > new DateOnly(2024, 1, 31))
            return "";
        List<string> asked = [];
        if (day.Year == 2024 && day.Month == 12)
        {
            if (day.Day < 12)
                asked.Add("lead CloseIncome 12-12");
            if (day.Day < 15)
                asked.AddRange(["lead Summarise 12-15", "lead SignBase 12-15"]);
            if (day.Day < 18)
                asked.Add("preparer SendToReview 12-20");
            else if (day.Day < 19)
                asked.Add("reviewer Review 12-20");
            else if (day.Day < 20)
                asked.Add("signer Finalise 12-20");
            else if (day.Day < 31)
                asked.Add("preparer SendReport 12-31");
        }
        // Of the year 2023, which nobody began, its days ask until they are over.
        if (day <= new DateOnly(2024, 1, 31))
            asked.AddRange(["lead CloseIncome 12-12", "lead Summarise 12-15", "lead SignBase 12-15", "preparer SendToReview 12-20"]);
        if (day >= new DateOnly(2025, 1, 1) && day < new DateOnly(2025, 1, 31))
            asked.Add("signer FreezeYearEnd 01-31");
        return string.Join("; ", asked);
    }

    private static async Task<string> AskedAsync(YearWorld world)
    {
        List<string> asked = [];
        foreach (var (name, actor) in new[] { ("lead", world.Lead), ("preparer", world.Preparer), ("reviewer", world.Reviewer), ("signer", world.Signer) })
            asked.AddRange((await world.Reminders.ForAsync(actor)).Select(r => $"{name} {r.Kind} {r.DueOn:MM-dd}"));
        return string.Join("; ", asked);
    }

    private static Task<int> SendAsync(YearWorld world, string variant, DateOnly day) => world.Submissions.RecordAsync(
        world.Preparer, 2024, new SubmissionOptions(variant, "中国残疾人联合会", SubmissionChannel.DocumentSystem, day, null), null);

    [Fact]
    public async Task Dates_OfTheYear_AreSettings()
    {
        using var world = new YearWorld(today: new DateOnly(2024, 12, 10));
        var options = new DutyOptions { CutoffDay = 1215, IncomeDay = 1218, SignOffDay = 1219, FinalDay = 1222, ProvinceDay = 1223, DueDay = 1231, YearEndDay = 228 };
        await new ReportingDutyService(world.Test.Database).RecordAsync(world.Admin, options, 0, null);
        var dates = await world.Drafts.CalendarAsync(2024);
        Assert.Equal((new DateOnly(2024, 12, 15), new DateOnly(2024, 12, 19), new DateOnly(2024, 12, 22), new DateOnly(2025, 2, 28)), (dates.Cutoff, dates.SignOffBy, dates.FinalBy, dates.YearEndOn));
        Assert.Empty(await world.Reminders.ForAsync(world.Lead));
        world.Test.Time.MoveTo(new(2024, 12, 16));
        Assert.All(await world.Reminders.ForAsync(world.Lead), r => Assert.Contains(r.Kind, BaseKinds));
        Assert.Equal(2, (await world.Reminders.ForAsync(world.Lead)).Count);
    }

    [Theory]
    [InlineData(1215, 1212, 131, "duty.dates-in-order")]
    [InlineData(1130, 1310, 131, "duty.dates-in-order")]
    [InlineData(1130, 1212, 1231, "duty.dates-in-order")]
    public async Task Dates_OutOfOrder_AreRefused(int cutoff, int income, int yearEnd, string rule)
    {
        using var world = new YearWorld();
        var options = new DutyOptions { CutoffDay = cutoff, IncomeDay = income, SignOffDay = 1215, FinalDay = 1220, ProvinceDay = 1221, DueDay = 1231, YearEndDay = yearEnd };
        Assert.Equal(rule, await YearWorld.RefusedAsync(() => new ReportingDutyService(world.Test.Database).RecordAsync(world.Admin, options, 0, null)));
    }

    [Fact]
    public async Task Basis_StandsToBeConfirmedUntilAnAdministratorRecordsIt()
    {
        using var world = new YearWorld();
        Assert.Contains(await world.Reminders.ForAsync(world.Admin), r => r.Kind == ReminderKind.RecordBasis);
        Assert.Null((await world.Drafts.BuildAsync(2024)).Duty);
        var usual = new ReportingDuty();
        var options = new DutyOptions
        {
            Basis = "测试文件〔2025〕1号", LastYear = 2027, CutoffDay = usual.CutoffDay, IncomeDay = usual.IncomeDay, SignOffDay = usual.SignOffDay,
            FinalDay = usual.FinalDay, ProvinceDay = usual.ProvinceDay, DueDay = usual.DueDay, YearEndDay = usual.YearEndDay,
        };
        var service = new ReportingDutyService(world.Test.Database);
        await service.RecordAsync(world.Admin, options, 0, null);
        Assert.DoesNotContain(await world.Reminders.ForAsync(world.Admin), r => r.Kind == ReminderKind.RecordBasis);
        Assert.Equal("测试文件〔2025〕1号", (await world.Drafts.BuildAsync(2024)).Duty!.Basis);
        await Assert.ThrowsAsync<LeYe.Domain.Common.StaleRecordException>(() => service.RecordAsync(world.Admin, options with { LastYear = 2028 }, 0, null));
        await Assert.ThrowsAsync<NotAllowedException>(() => service.RecordAsync(world.Signer, options, 1, null));
    }
}
