using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Features.Accounts;

/// <summary>What a browser sends as a passkey is bad input until Identity has checked it.</summary>
internal static class PasskeyInput
{
    /// <summary>The result, or null when what came was no passkey, or was asked for too long ago.</summary>
    public static async Task<T?> TryAsync<T>(Func<Task<T>> use) where T : class
    {
        try
        {
            return await use();
        }
        catch (Exception fault) when (fault is PasskeyException or JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
