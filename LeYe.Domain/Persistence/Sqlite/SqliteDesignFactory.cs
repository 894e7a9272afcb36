using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Used by <c>dotnet ef migrations add</c> only; see CONTRIBUTING.md.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<LeYeDb>
{
    public LeYeDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<LeYeDb>();
        SqliteSetup.UseFile(options, "design-time.db");
        return new LeYeDb(options.Options);
    }
}
