namespace LeYe.Tests.Portal.Features.Reports;

/// <summary>As <see cref="ReportFixture"/>, with a site whose name holds a character that the report's fonts do not have.</summary>
public sealed class UnprintableFixture : ReportFixture
{
    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        await using var db = Open();
        var site = db.Bases.Single(b => b.Key == "qingyang");
        db.Entry(site).Property(b => b.ShortName).CurrentValue = "测试\U0001F9FF";
        await db.SaveChangesAsync();
    }
}
