using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Security;
using LeYe.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LeYe.Tests.Domain.Persistence.Postgres;

/// <summary>What one process keeps for a short while, another finds: forms, files, tries, keys. Nothing of it lies readable in the database.</summary>
public sealed class SharedThingsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private readonly FieldProtector _protector = new(FieldKeys.FromWord("test"));

    [Fact]
    public async Task KeptForm_OfOneProcess_IsShownByAnotherToItsOwnerAlone()
    {
        var address = await postgres.CreateAsync();
        var (here, there) = (Forms(address), Forms(address));
        here.Keep(1, "b", "/people?q=x", new FormCollection(new() { ["name"] = new(["某甲", "某乙"]) }));

        Assert.True(there.Waits("b", "/people?q=x"));
        Assert.Equal("某甲,某乙", there.Show(1, "b", "/people?q=x")!["name"].ToString());
        Assert.Null(there.Show(2, "b", "/people?q=x"));
        Assert.Null(there.Show(1, "c", "/people?q=x"));
        Assert.DoesNotContain("某甲", await AllTextAsync(address), StringComparison.Ordinal);
        there.Forget(1, "b", "/people?q=x");
        Assert.Null(here.Show(1, "b", "/people?q=x"));
    }

    [Fact]
    public async Task KeptForms_MoreThanOneAccountMay_DropItsOldestOnly()
    {
        var forms = Forms(await postgres.CreateAsync());
        forms.Keep(2, "b", "/other", Form("x"));
        for (var i = 0; i <= KeptForms.MostOfOneAccount; i++)
            forms.Keep(1, "b", "/" + i, Form("x"));
        forms.Keep(1, "b", "/5", Form("again"));

        Assert.Null(forms.Show(1, "b", "/0"));
        Assert.NotNull(forms.Show(1, "b", "/1"));
        Assert.Equal("again", forms.Show(1, "b", "/5")!["name"]);
        Assert.NotNull(forms.Show(2, "b", "/other"));
    }

    [Fact]
    public async Task OnceFile_OfOneProcess_IsTakenOnceFromAnother()
    {
        var address = await postgres.CreateAsync();
        var (here, there) = (new OnceFiles(TimeProvider.System, Shelf(address)), new OnceFiles(TimeProvider.System, Shelf(address)));
        var (owner, stranger) = (TestDatabase.ActorOf(default) with { AccountId = 1 }, TestDatabase.ActorOf(default) with { AccountId = 2 });
        var key = here.Keep(owner, "名单.xlsx", [0, 1, 254, 255]);

        Assert.True(there.Has(owner, key));
        Assert.Null(there.Take(stranger, key));
        var file = there.Take(owner, key)!;
        Assert.Equal(("名单.xlsx", new byte[] { 0, 1, 254, 255 }), (file.Name, file.Bytes), new Comparer());
        Assert.Null(here.Take(owner, key));
    }

    [Fact]
    public async Task UnknownName_TriedAtSeveralProcesses_IsLockedAfterAsManyTriesAsAnAccount()
    {
        var address = await postgres.CreateAsync();
        var time = new TestTime(new DateOnly(2024, 2, 29));
        var options = Options.Create(new IdentityOptions { Lockout = { MaxFailedAccessAttempts = 4, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(1) } });
        UnknownNames[] nodes = [new(time, options, Tries(address)), new(time, options, Tries(address))];
        for (var i = 0; i < 3; i++)
            Assert.False(await nodes[i % 2].IsLockedAfterAsync("NOBODY", default));

        Assert.True(await nodes[1].IsLockedAfterAsync("NOBODY", default));
        Assert.True(await nodes[0].IsLockedAsync("NOBODY", default));
        Assert.False(await nodes[0].IsLockedAsync("ANOTHER", default));
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.False(await nodes[0].IsLockedAsync("NOBODY", default));
        Assert.False(await nodes[0].IsLockedAfterAsync("NOBODY", default));
    }

    [Fact]
    public async Task ProtectionKey_AddedByOneProcess_IsReadByAnotherAndNotByTheDatabase()
    {
        var address = await postgres.CreateAsync();
        Keys(address).Add("key-1", "<key id=\"1\"><value>secret</value></key>");

        Assert.Equal(["<key id=\"1\"><value>secret</value></key>"], Keys(address).Read());
        Assert.DoesNotContain("secret", await AllTextAsync(address), StringComparison.Ordinal);
    }

    private static FormCollection Form(string text) => new(new() { ["name"] = text });

    private KeptForms Forms(string address) => new(TimeProvider.System, Shelf(address));

    private SharedShelf Shelf(string address) => new(new PostgresAddress(address), _protector, TimeProvider.System);

    private SharedTries Tries(string address) => new(new PostgresAddress(address), _protector);

    private ProtectionKeyTable Keys(string address) => new(new PostgresAddress(address), _protector);

    // Also what bytes say as text.
    private static async Task<string> AllTextAsync(string address)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("""
            SELECT coalesce(string_agg(t, ' '), '') FROM (SELECT encode("Cipher", 'escape') || s::text AS t FROM "Shelf" s UNION ALL SELECT encode("XmlCipher", 'escape') || k::text FROM "ProtectionKeys" k) AS all_rows
            """, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private sealed class Comparer : IEqualityComparer<(string, byte[])>
    {
        public bool Equals((string, byte[]) x, (string, byte[]) y) => x.Item1 == y.Item1 && x.Item2.SequenceEqual(y.Item2);

        public int GetHashCode((string, byte[]) obj) => obj.Item2.Length;
    }
}
