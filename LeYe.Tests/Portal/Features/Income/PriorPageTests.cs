using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Income.Prior;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Income;

/// <summary>Each test has people of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class PriorPageTests(PortalFixture portal)
{
    private const string Page = "/income/guilin/prior";

    [Fact]
    public async Task Saved_ComesBackFromTheRecords()
    {
        var (client, person, other) = await PeopleAsync("入甲");
        var answer = await client.SubmitAsync(await client.GetAsync(Page), new() { [$"amount.{person}"] = "１，２００．５", [$"source.{person}"] = "Contract" });

        Assert.EndsWith(Page + "?done=saved", answer.Location, StringComparison.Ordinal);
        Assert.Equal((120_050L, PriorSource.Contract, 202203), (Of(person)!.AmountFen, Of(person)!.Source, Of(person)!.FromMonth));
        Assert.Null(Of(other));
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已保存", page.Title, StringComparison.Ordinal);
        Assert.Equal("1200.50", page.Value($"amount.{person}"));
        Assert.EndsWith("?done=same", (await client.SubmitAsync(page, [])).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_AreNamedPerPerson_WhatWasTypedStays_AndNothingIsSaved()
    {
        var (client, person, other) = await PeopleAsync("入乙");
        var answer = await client.SubmitAsync(await client.GetAsync(Page), new()
        {
            [$"amount.{person}"] = "一千二", [$"source.{person}"] = "Contract", [$"amount.{other}"] = "900", [$"from.{other}"] = "二月",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(["入乙一的入项前月收入（元）应为数字，例如 3800.50", "入乙二：请选择依据", "入乙二的对比起始月应写成 2024-02 的样子"], answer.Errors);
        Assert.Equal(("一千二", "900", "二月"), (answer.Value($"amount.{person}"), answer.Value($"amount.{other}"), answer.Value($"from.{other}")));
        Assert.Null(Of(other));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SubmitAsync(answer, new()
        {
            [$"amount.{person}"] = "1", [$"source.{other}"] = "Contract", [$"from.{other}"] = "2022-01",
        })).Status);
        Assert.Null(Of(person));
    }

    [Fact]
    public async Task SameFormTwice_SavesOnce()
    {
        var (client, person, _) = await PeopleAsync("入丙");
        var page = await client.GetAsync(Page);
        var typed = new Dictionary<string, string?> { [$"amount.{person}"] = "0", [$"source.{person}"] = "OwnStatement" };
        await client.SubmitAsync(page, new(typed));
        Assert.EndsWith("?done=saved", (await client.SubmitAsync(page, new(typed))).Location, StringComparison.Ordinal);
        Assert.Equal((0L, 0), (Of(person)!.AmountFen, Of(person)!.Version));
    }

    [Fact]
    public async Task SavedByAnotherFirst_Is409NamesIt_AndOnePressSavesAfterALook()
    {
        var (client, person, _) = await PeopleAsync("入丁");
        var page = await client.GetAsync(Page + "?show=missing");
        var payroll = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        await payroll.SubmitAsync(await payroll.GetAsync(Page), new() { [$"amount.{person}"] = "800", [$"source.{person}"] = "WelfareFile" });

        // The list of the missing has lost the person meanwhile; what was typed is there all the same.
        var answer = await client.SubmitAsync(page, new() { [$"amount.{person}"] = "1000", [$"source.{person}"] = "Contract" });
        Assert.Equal((HttpStatusCode.Conflict, "1000"), (answer.Status, answer.Value($"amount.{person}")));
        Assert.Contains("现在是 800.00 元", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(answer, [])).Status);
        Assert.Equal(100_000, Of(person)!.AmountFen);
    }

    [Fact]
    public async Task Missing_LeavesOutWhoIsRecorded_AndReadersOnlyRead()
    {
        var (client, person, other) = await PeopleAsync("入戊");
        await client.SubmitAsync(await client.GetAsync(Page), new() { [$"amount.{person}"] = "500", [$"source.{person}"] = "Contract" });
        var missing = await client.GetAsync(Page + "?show=missing");
        Assert.DoesNotContain("入戊一", missing.Main, StringComparison.Ordinal);
        Assert.Contains("入戊二", missing.Main, StringComparison.Ordinal);
        var auditor = await portal.SignedInAsync(RoleName.Auditor);
        var read = await auditor.GetAsync(Page);
        Assert.Contains("500.00", read.Main, StringComparison.Ordinal);
        Assert.Null(read.Document.QuerySelector($"#amount-{other}"));
    }

    private PriorIncome? Of(int personId)
    {
        using var db = portal.Open();
        return db.PriorIncomes.SingleOrDefault(p => p.PersonId == personId);
    }

    private async Task<(PortalClient Client, int Person, int Other)> PeopleAsync(string name)
    {
        var (person, other) = (portal.PutPerson(name + "一", "guilin"), portal.PutPerson(name + "二", "guilin"));
        portal.PutStay(person, new(2022, 3, 1), new(2022, 4, 1), "guilin");
        portal.PutStay(other, new(2022, 2, 1), new(2022, 3, 1), "guilin");
        return (await portal.SignedInAsync(RoleName.BaseLead, "guilin"), person, other);
    }
}
