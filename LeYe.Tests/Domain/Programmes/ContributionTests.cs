using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting.Funding;
using LeYe.Tests.Domain.Reporting.Years;

namespace LeYe.Tests.Domain.Programmes;

/// <summary>Money and goods: recorded by 经办, added up for annex 8, locked with the year.</summary>
public sealed class ContributionTests : IDisposable
{
    private readonly YearWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Contributions_OfThePeriod_StandInTheReportBySourceBaseAndPurpose()
    {
        await RecordAsync("某某公司", 10_000_050, new(2024, 3, 1));
        await RecordAsync("某某公司", 20_000_000, new(2024, 11, 30));
        await RecordAsync("某某公司", 500_000, new(2024, 4, 1), ContributionKind.Goods);
        await RecordAsync("区残联", 300_000, new(2024, 5, 1), baseId: YearWorld.BaseId);
        await RecordAsync("区残联", 900_000, new(2024, 12, 1));
        await RecordAsync("区残联", 900_000, new(2023, 12, 31));

        Assert.Equal(
            [new FundingLine("区残联", YearWorld.Key, "training", "3000.00", null), new FundingLine("某某公司", null, "training", "300000.50", "5000.00")],
            (await _world.Drafts.BuildAsync(2024)).Funding);
    }

    [Theory]
    [InlineData("x", 100L, "2024-03-01", "contribution.source")]
    [InlineData("a@example.org", 100L, "2024-03-01", "contribution.source")]
    [InlineData("某某公司", 0L, "2024-03-01", "contribution.amount")]
    [InlineData("某某公司", 100_000_000_001L, "2024-03-01", "contribution.amount")]
    [InlineData("某某公司", 100L, "2024-12-17", "contribution.received-on")]
    public async Task Impossible_IsRefused(string source, long fen, string on, string rule) =>
        Assert.Equal(rule, await YearWorld.RefusedAsync(() => RecordAsync(source, fen, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public async Task Removal_NeedsAReason_AndKeepsWhatItSaidInTheAudit()
    {
        var id = await RecordAsync("某某公司", 12_345, new(2024, 3, 1));
        Assert.Equal("contribution.reason", await YearWorld.RefusedAsync(() => _world.Contributions.RemoveAsync(_world.Preparer, id, "")));
        await _world.Contributions.RemoveAsync(_world.Preparer, id, "登记重复");
        await Assert.ThrowsAsync<RecordMissingException>(() => _world.Contributions.RemoveAsync(_world.Preparer, id, "登记重复"));
        using var db = _world.Test.Open();
        Assert.Contains(db.Audit.ToList(), a => a.Act == "RemoveContribution" && a.Reason == "登记重复" && a.Changes!.Contains("12345", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FinalYear_TakesNoMore_AndGivesNothingBack()
    {
        var id = await RecordAsync("某某公司", 12_345, new(2024, 3, 1));
        await _world.MakeFinalAsync();
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => RecordAsync("某某公司", 1, new(2024, 11, 30))));
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => _world.Contributions.RemoveAsync(_world.Preparer, id, "登记重复")));
        await RecordAsync("某某公司", 1, new(2024, 12, 1));
    }

    [Fact]
    public async Task SameForm_RecordsOnce()
    {
        var form = Guid.NewGuid();
        var options = new ContributionOptions("某某公司", null, ContributionPurpose.Bases, ContributionKind.Money, 100, new(2024, 3, 1));
        Assert.Equal(await _world.Contributions.RecordAsync(_world.Preparer, options, form), await _world.Contributions.RecordAsync(_world.Preparer, options, form));
        Assert.Equal(1, _world.Count<Contribution>());
    }

    [Theory]
    [InlineData(RoleName.ReportReviewer)]
    [InlineData(RoleName.ReportSigner)]
    [InlineData(RoleName.BaseLead)]
    [InlineData(RoleName.Administrator)]
    public async Task Record_ByAnotherRole_IsForbidden(RoleName role) => await Assert.ThrowsAsync<NotAllowedException>(() => _world.Contributions.RecordAsync(
        new Actor(9, "x", role, BaseScope.All), new ContributionOptions("某某公司", null, ContributionPurpose.Bases, ContributionKind.Money, 100, new(2024, 3, 1)), null));

    private Task<int> RecordAsync(string source, long fen, DateOnly on, ContributionKind kind = ContributionKind.Money, int? baseId = null) =>
        _world.Contributions.RecordAsync(_world.Preparer, new ContributionOptions(source, baseId, ContributionPurpose.Training, kind, fen, on), null);
}
