using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Shared;

/// <summary>Somebody else saved the record first.</summary>
internal static class FormConflict
{
    /// <summary>Answers 409 with what was typed. The page then sends the newer version, so that one more press is enough after a look.</summary>
    public static void RefuseStale(this FormState form, HttpContext http)
    {
        form.Errors.AddForWhole(SharedText.Words["Stale"]);
        http.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
