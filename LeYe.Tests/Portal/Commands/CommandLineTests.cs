using LeYe.Tests.Portal.Documents;
using Microsoft.Data.Sqlite;

namespace LeYe.Tests.Portal.Commands;

/// <summary>Bad input at the command line: one Chinese line, the exit code, nothing changed.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Data => Path.Combine(_directory.Path, "data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("user")]
    [InlineData("report --year 2024")]
    [InlineData("report --data d --year 2024 --cutoff 2024-02-29 --out o --colour red")]
    [InlineData("report --data d --year zwei --cutoff 2024-02-29 --out o")]
    [InlineData("report --data d --year 2024 --cutoff 2024-02-30 --out o")]
    [InlineData("report --data d --year 2024 --cutoff")]
    [InlineData("demo --data d --people many")]
    [InlineData("demo --data d --people 5")]
    [InlineData("demo --data d --until 29.02.2024")]
    [InlineData("demo --data d --until 2017-01-01")]
    [InlineData("demo --data d --password short")]
    [InlineData("migrate nonsense --data d")]
    [InlineData("--urls nowhere")]
    [InlineData("user add --data d --name x1 --role king")]
    public async Task WrongUsage_AnyVerb_ExitsTwoWithTheRightUsageInOneLine(string line)
    {
        var ran = await Ran.AsyncOf(line.Split(' '));

        Assert.Equal(2, ran.Code);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", ran.Reason);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task Help_ExitsZeroAndListsEveryVerb()
    {
        var ran = await Ran.AsyncOf("--help");

        Assert.Equal(0, ran.Code);
        Assert.All(LeYe.Portal.Commands.CommandLine.Verbs, v => Assert.Contains(v.Usage, ran.Out));
    }

    [Fact]
    public async Task Report_MissingDirectory_FailsInOneLineAndMakesNothing()
    {
        var ran = await Ran.AsyncOf("report", "--data", Data, "--year", "2024", "--cutoff", "2024-02-29", "--out", Path.Combine(_directory.Path, "out"));

        Assert.Equal(1, ran.Code);
        Assert.Contains(Data, ran.Reason);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_directory.Path));
    }

    [Fact]
    public async Task Migrate_UnwritableDirectory_FailsInOneLine()
    {
        var file = Path.Combine(_directory.Path, "file");
        await File.WriteAllTextAsync(file, "");

        var ran = await Ran.AsyncOf("migrate", "--data", Path.Combine(file, "data"));

        Assert.Equal(1, ran.Code);
        Assert.Contains("不能写入", ran.Reason);
    }

    [Fact]
    public async Task Migrate_EmptyDirectory_MakesADatabaseWithThePublishedSites()
    {
        Assert.Equal(0, (await Ran.AsyncOf("migrate", "--data", Data)).Code);

        Assert.Equal(11L, await ScalarAsync("SELECT COUNT(*) FROM Bases"));
        Assert.Equal(62L, await ScalarAsync("SELECT COUNT(*) FROM LegacyFigures"));
        Assert.Equal("wal", await ScalarAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task AnyVerb_DatabaseNewerThanTheProgram_FailsAndChangesNothing()
    {
        await Ran.AsyncOf("migrate", "--data", Data);
        await ScalarAsync("INSERT INTO __EFMigrationsHistory VALUES ('99991231000000_Future', '99.0')");
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(Path.Combine(Data, "leye.db"));

        var ran = await Ran.AsyncOf("migrate", "--data", Data);

        Assert.Equal(1, ran.Code);
        Assert.Contains("更新版本", ran.Reason);
        SqliteConnection.ClearAllPools();
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(Data, "leye.db")));
    }

    [Fact]
    public async Task AnyVerb_DamagedDatabase_FailsInOneLine()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "leye.db"), new string('x', 8192));

        var ran = await Ran.AsyncOf("migrate", "--data", Data);

        Assert.Equal(1, ran.Code);
        Assert.Contains("损坏", ran.Reason);
    }

    [Fact]
    public async Task Serve_PortInUse_FailsInOneLine()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var address = "http://" + taken.LocalEndpoint;

        var ran = await Ran.AsyncOf("--data", Data, "--urls", address);

        Assert.Equal(1, ran.Code);
        Assert.Contains(address, ran.Reason);
    }

    [Fact]
    public async Task Report_YearWithoutData_FailsInOneLine()
    {
        await Ran.AsyncOf("migrate", "--data", Data);

        var ran = await Ran.AsyncOf("report", "--data", Data, "--year", "2024", "--cutoff", "2024-02-29", "--out", Path.Combine(_directory.Path, "out"));

        Assert.Equal(1, ran.Code);
        Assert.Contains("没有任何记录", ran.Reason);
    }

    [Fact]
    public async Task Report_CutoffOutsideTheYear_FailsInOneLine()
    {
        await Ran.AsyncOf("migrate", "--data", Data);

        var ran = await Ran.AsyncOf("report", "--data", Data, "--year", "2024", "--cutoff", "2025-01-31", "--out", Path.Combine(_directory.Path, "out"));

        Assert.Equal(1, ran.Code);
        Assert.Contains("不在 2024 年内", ran.Reason);
    }

    [Fact]
    public async Task UserAdd_BaseRole_NeedsAKnownBaseAndAFreeName()
    {
        await Ran.AsyncOf("migrate", "--data", Data);
        Task<Ran> AddAsync(params string[] more) => Ran.AsyncOf(["user", "add", "--data", Data, "--name", "coach1", "--role", "coach", .. more]);

        Assert.Equal(2, (await AddAsync()).Code);
        Assert.Equal(1, (await AddAsync("--base", "atlantis")).Code);
        Assert.Equal(0, (await AddAsync("--base", "qingyang")).Code);
        Assert.Equal(1, (await AddAsync("--base", "qingyang")).Code);
        Assert.Equal(1L, await ScalarAsync("SELECT COUNT(*) FROM Accounts"));
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "leye.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
