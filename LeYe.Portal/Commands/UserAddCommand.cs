using System.Security.Cryptography;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Portal.Setup;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Commands;

/// <summary>Adds an account and prints its first password once.</summary>
public static class UserAddCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var role = ParseRole(options.Text("role")!);
        var directory = options.Existing();
        await using var services = RecordsHost.Build(directory);
        await RecordsHost.MigrateAsync(services);
        var baseId = await FindBaseAsync(services, role, options.Text("base"));
        var password = NewPassword();
        await AddAsync(services, options.Text("name")!, options.Text("name")!, role, baseId, password);
        await to.Out.WriteLineAsync(CommandText.Get("User.Added", options.Text("name")!, password));
        return 0;
    }

    /// <summary>Adds one account; the name must be free and well formed.</summary>
    public static async Task AddAsync(IServiceProvider services, string name, string displayName, RoleName role, int? baseId, string password)
    {
        if (!AccountRules.IsName(name))
            throw CommandFailure.Usage("Fault.UserName", name);
        var account = new Account
        {
            UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = displayName, Role = role, BaseId = baseId,
            SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20)),
        };
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, password);
        if (!await services.GetRequiredService<AccountService>().AddAccountAsync(account, CancellationToken.None))
            throw CommandFailure.Failed("Fault.UserNameTaken", name);
    }

    /// <summary>Sixteen characters that are hard to confuse when read out.</summary>
    public static string NewPassword() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);

    /// <summary>The role's word on the command line: <c>base-lead</c> for BaseLead.</summary>
    public static string RoleWord(RoleName role)
    {
        var word = new StringBuilder();
        foreach (var c in role.ToString())
            (char.IsUpper(c) && word.Length > 0 ? word.Append('-') : word).Append(char.ToLowerInvariant(c));
        return word.ToString();
    }

    private static RoleName ParseRole(string text)
    {
        var match = Enum.GetValues<RoleName>().Where(r => RoleWord(r) == text).Take(1).ToArray();
        return match.Length == 1 ? match[0] : throw CommandFailure.Usage("Fault.Role", text, string.Join("、", Enum.GetValues<RoleName>().Select(RoleWord)));
    }

    private static async Task<int?> FindBaseAsync(IServiceProvider services, RoleName role, string? key)
    {
        if (RoleRights.SeesAllBases(role))
            return key is null ? null : throw CommandFailure.Usage("Fault.RoleWithoutBase", RoleWord(role));
        if (key is null)
            throw CommandFailure.Usage("Fault.RoleNeedsBase", RoleWord(role));
        return await services.GetRequiredService<BaseQueries>().FindIdAsync(key, CancellationToken.None)
            ?? throw CommandFailure.Failed("Fault.BaseMissing", key);
    }
}
