using System.Security.Cryptography;
using System.Text;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Postgres;

namespace LeYe.Portal.Security;

/// <summary>
/// The one-time code by which the first administrator account is made. Lives in memory only; printed at the first start. Processes that
/// serve together draw the same one from their keys: the link may lead to another than the one that printed it.
/// </summary>
public sealed class FirstSignIn(FieldProtector protector, PostgresAddress? shared = null)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 24;
    private int _used;

    public string Code => field ??= shared is null ? RandomNumberGenerator.GetString(Letters, Length) : Drawn();

    public bool Fits(string? code) => Volatile.Read(ref _used) == 0
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code ?? ""), Encoding.UTF8.GetBytes(Code));

    /// <summary>Uses the code up.</summary>
    /// <returns>False when somebody else was first.</returns>
    public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;

    private string Drawn() => string.Concat(protector.SearchHash("first-sign-in", "code").Take(Length).Select(b => Letters[b % Letters.Length]));
}
