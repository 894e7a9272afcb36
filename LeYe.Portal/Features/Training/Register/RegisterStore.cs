using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>Under which name a browser keeps the marks that have not reached the server: account, class and session, by their numbers only.</summary>
internal static class RegisterStore
{
    public static string Key(Actor actor, RegisterPage register) =>
        string.Create(CultureInfo.InvariantCulture, $"leye-roll:{actor.AccountId}:{register.ClassId}:{register.SessionId}");
}
