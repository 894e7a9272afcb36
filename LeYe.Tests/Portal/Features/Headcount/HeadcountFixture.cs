using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Headcount;

/// <summary>庆阳: three in post (two 残疾人, one 家属 at home) and people without a post; 桂林: one in post, one without.</summary>
public sealed class HeadcountFixture : PortalFixture
{
    public static readonly DateOnly Start = new(2024, 1, 8);

    /// <summary>People of 庆阳 without a post, one for each test that needs one.</summary>
    public static IReadOnlyList<int> FreeAtQingyang { get; } = [21, 22, 23, 24, 25];

    /// <summary>People of 桂林 without a post.</summary>
    public static IReadOnlyList<int> FreeAtGuilin { get; } = [31, 32];

    /// <summary>People of 庆阳 without a post, for a burst of changes.</summary>
    public static IReadOnlyList<int> Crowd { get; } = [.. Enumerable.Range(40, 20)];

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        var (qingyang, guilin) = (BaseId("qingyang"), BaseId("guilin"));
        await using var db = Open();
        db.AddRange(Make.Disabled(11, qingyang, DisabilityGrade.One), Make.Disabled(12, qingyang), Make.Person(13, qingyang, WorkerType.Family), Make.Disabled(14, guilin));
        db.AddRange(FreeAtQingyang.Concat(Crowd).Select(id => Make.Person(id, qingyang)).Concat(FreeAtGuilin.Select(id => Make.Person(id, guilin))));
        db.AddRange(Make.Placement(11, Start, baseId: qingyang), Make.Placement(12, Start, baseId: qingyang),
            Make.Placement(13, Start, baseId: qingyang, mode: WorkMode.Home), Make.Placement(14, Start, baseId: guilin));
        await db.SaveChangesAsync();
    }
}
