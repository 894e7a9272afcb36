using LeYe.Domain.Common;

namespace LeYe.Domain.Accounts;

/// <summary>Who does an act: an account, its role and the bases it can reach.</summary>
/// <param name="AccountId">0 for the program itself (command line, demonstration).</param>
/// <param name="Name">Shown in the audit and beside a submitted register.</param>
public sealed record Actor(int AccountId, string Name, RoleName Role, BaseScope Scope)
{
    /// <summary>The program itself: command line and live counts. It reads everything and writes nothing of the work.</summary>
    public static Actor Program { get; } = new(0, "program", RoleName.Foundation, BaseScope.All);

    /// <summary>Whoever sets the portal up at the command line.</summary>
    public static Actor Setup { get; } = new(0, "setup", RoleName.Administrator, BaseScope.All);

    /// <summary>The base the account belongs to; null for accounts of the headquarters.</summary>
    public int? HomeBaseId { get; init; }

    /// <summary>The network address that the act comes from, for the audit; null for the program and its command line.</summary>
    public string? Origin { get; init; }

    /// <summary>
    /// Who an act and what it leaves behind say they are by. A person's own account often bears the person's name, which must be able to
    /// go (PIPL 47) while the audit stays: such an act is signed by the number of the account.
    /// </summary>
    public string Signature => Role == RoleName.Self ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"本人（账号 {AccountId}）") : Name;

    public bool May(Right right) => RoleRights.Allows(Role, right);

    /// <summary>Refuses an act outside the role (403), or a base outside the scope (404).</summary>
    /// <exception cref="NotAllowedException">The role lacks the right.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public void Demand(Right right, int? baseId = null)
    {
        if (!May(right))
            throw new NotAllowedException(right);
        if (baseId is { } id && !Scope.Covers(id))
            throw new RecordMissingException();
    }
}
