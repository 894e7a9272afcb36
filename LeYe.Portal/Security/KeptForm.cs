namespace LeYe.Portal.Security;

/// <summary>A form that arrived after its sign-in had ended.</summary>
/// <param name="AccountId">Whose it is; nobody else gets it.</param>
/// <param name="BrowserId">The browser it was sent from.</param>
/// <param name="Page">The page it belongs to: path and query.</param>
/// <param name="Typed">What was typed, without passwords and files.</param>
/// <param name="Until">When it is forgotten.</param>
public sealed record KeptForm(int AccountId, string BrowserId, string Page, IFormCollection Typed, DateTimeOffset Until)
{
    /// <summary>About how much memory it takes, in bytes.</summary>
    public int Size { get; } = Typed.Sum(f => 2 * (f.Key.Length + f.Value.Sum(v => v?.Length ?? 0)));
}
