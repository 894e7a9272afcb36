using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>Used by <c>dotnet ef migrations add</c> only; see CONTRIBUTING.md.</summary>
internal sealed class PostgresDesignFactory : IDesignTimeDbContextFactory<PostgresLeYeDb>
{
    public PostgresLeYeDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresLeYeDb>();
        PostgresSetup.UseServer(options, PostgresSetup.NoServer);
        return new PostgresLeYeDb(options.Options);
    }
}
