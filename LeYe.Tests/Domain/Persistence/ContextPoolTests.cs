using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Persistence;

/// <summary>Contexts that keep their connection open and their reads prepared behave as if each had opened a new one.</summary>
public sealed class ContextPoolTests : IDisposable
{
    private readonly TestDatabase _file = new();
    private readonly LatePool _pool;

    public ContextPoolTests() => _pool = new LatePool(_file.File);

    public void Dispose()
    {
        _pool.Dispose();
        _file.Dispose();
    }

    [SqliteFact]
    public async Task Context_GivenBackWithASnapshotOpen_LeavesTheNextOneFreshAndWritable()
    {
        await using (var first = Open())
        {
            await first.BeginSnapshotAsync(default);
            Assert.False(await NamesOf(first).AnyAsync());
        }
        _file.Put(TestAccount("elsewhere"));

        await using var next = Open();
        Assert.Equal(["elsewhere"], await NamesOf(next).ToListAsync());
        await using var writing = await next.Database.BeginTransactionAsync();
        next.Add(TestAccount("here"));
        await next.SaveChangesAsync();
        await writing.CommitAsync();
        Assert.Equal(2, await NamesOf(next).CountAsync());
    }

    [SqliteFact]
    public async Task Read_ThatComesAgain_SeesItsOwnParametersAndNewRows()
    {
        for (var i = 0; i < 5; i++)
        {
            _file.Put(TestAccount("account-" + i));
            var (wanted, unwanted) = ("account-" + i, "account-" + (i + 1));
            await using var db = Open();
            Assert.True(await NamesOf(db).AnyAsync(n => n == wanted));
            Assert.False(await NamesOf(db).AnyAsync(n => n == unwanted));
        }
    }

    [SqliteFact]
    public async Task Read_InsideTheSameRead_IsAnsweredToo()
    {
        _file.Put(TestAccount("one"), TestAccount("two"));
        await using var db = Open();
        var pairs = new List<(string, string)>();
        await foreach (var outer in NamesOf(db).AsAsyncEnumerable())
            await foreach (var inner in NamesOf(db).AsAsyncEnumerable())
                pairs.Add((outer, inner));
        Assert.Equal(4, pairs.Distinct().Count());
    }

    [SqliteFact]
    public async Task Reads_OfMoreTextsThanAreKept_AllAnswer()
    {
        _file.Put(TestAccount("one"));
        await using var db = Open();
        for (var i = 0; i < 400; i++)
        {
            FormattableString text = System.Runtime.CompilerServices.FormattableStringFactory.Create($"SELECT \"Id\" + {i} AS \"Value\" FROM \"Accounts\"");
            Assert.Single(await db.Database.SqlQuery<int>(text).ToListAsync());
        }
    }

    [SqliteFact]
    public async Task Contexts_UsedAtOnce_HaveConnectionsOfTheirOwn()
    {
        _file.Put(TestAccount("one"));
        var counts = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(async () =>
        {
            await using var db = Open();
            return await NamesOf(db).CountAsync();
        })));
        Assert.All(counts, count => Assert.Equal(1, count));
    }

    [SqliteFact]
    public async Task Pool_ThatIsOver_ClosesWhatIsGivenBackLater()
    {
        var late = Open();
        Assert.Empty(await NamesOf(late).ToListAsync());
        var connection = late.Database.GetDbConnection();
        _pool.Dispose();
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        await late.DisposeAsync();
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    private LeYeDb Open()
    {
        var db = _pool.CreateDbContext();
        db.NarrowTo(BaseScope.All);
        return db;
    }

    private static IQueryable<string> NamesOf(LeYeDb db) => db.Accounts.OrderBy(a => a.UserName).Select(a => a.UserName);

    private static Account TestAccount(string name) => new()
    {
        UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = RoleName.Coach, SecurityStamp = "-",
    };
}
