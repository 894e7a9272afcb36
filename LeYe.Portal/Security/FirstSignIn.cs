using System.Security.Cryptography;
using System.Text;

namespace LeYe.Portal.Security;

/// <summary>The one-time code by which the first administrator account is made. Lives in memory only; printed at the first start.</summary>
public sealed class FirstSignIn
{
    private int _used;

    public string Code { get; } = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 24);

    public bool Fits(string? code) => Volatile.Read(ref _used) == 0
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code ?? ""), Encoding.UTF8.GetBytes(Code));

    /// <summary>Uses the code up.</summary>
    /// <returns>False when somebody else was first.</returns>
    public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;
}
