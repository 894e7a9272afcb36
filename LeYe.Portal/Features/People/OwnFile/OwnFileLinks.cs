using System.Globalization;

namespace LeYe.Portal.Features.People.OwnFile;

/// <summary>The addresses of what somebody reads of themselves. None of them names a person: whose they are is the account's.</summary>
public static class OwnFileLinks
{
    public const string File = "/own/file";
    public const string Corrections = "/own/corrections";

    public static string Take(int fileId) => string.Create(CultureInfo.InvariantCulture, $"/own/files/{fileId}");
}
