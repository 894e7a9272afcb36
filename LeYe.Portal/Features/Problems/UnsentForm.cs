using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Problems;

/// <summary>
/// A form that arrived while the database was away. The page that says so holds it whole, so that one press sends it again: to whichever
/// process, with the same key, by which it is carried out once. What must not lie in a page, passwords and files, is not kept.
/// </summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was typed; empty when the form cannot be sent from here.</param>
public sealed record UnsentForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private static readonly object Key = new();

    // Both are put in anew by the form itself.
    private static readonly string[] Made = ["__RequestVerificationToken", HiddenFormKey.FieldName, HiddenFormKey.OwnerName];

    /// <summary>The key of the form's filling, and nothing else.</summary>
    public FormState State { get; private init; } = FormState.Of(true);

    /// <summary>False where the browser's way back is the only one to what was typed.</summary>
    public bool CanBeSent => Fields.Count > 0;

    /// <summary>Keeps the form of a request for its problem page.</summary>
    public static async Task KeepAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
            return;
        var address = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
        try
        {
            http.Items[Key] = Of(address, await http.Request.ReadFormAsync(http.RequestAborted));
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException or IOException or InvalidOperationException)
        {
            // Too large, cut off, or refused before: the browser still has it.
            http.Items[Key] = new UnsentForm(address, []);
        }
    }

    internal static UnsentForm? Of(HttpContext http) => http.Items[Key] as UnsentForm;

    internal static UnsentForm Of(string address, IFormCollection sent)
    {
        if (sent.Files.Count > 0 || sent.Keys.Any(k => k.StartsWith(PasswordField.NamePrefix, StringComparison.Ordinal)))
            return new UnsentForm(address, []);
        var fields = sent.Where(f => !Made.Contains(f.Key)).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))).ToList();
        return new UnsentForm(address, fields) { State = FormState.Of(true, (HiddenFormKey.FieldName, sent[HiddenFormKey.FieldName].ToString())) };
    }
}
