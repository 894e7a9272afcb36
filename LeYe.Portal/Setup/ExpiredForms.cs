using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace LeYe.Portal.Setup;

/// <summary>
/// A form whose token is expired or foreign is not carried out. Its page is shown again with what was typed and a fresh token
/// (status 400), so that one more press of the button is all it takes.
/// </summary>
public static class ExpiredForms
{
    private static readonly object Key = new();

    public static void UseExpiredForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            context.Items[Key] = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
            context.Request.Method = HttpMethods.Get;
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        await next(context);
    });

    /// <summary>What was typed into the refused form, or null when this request is an ordinary one.</summary>
    public static IFormCollection? TypedBefore(HttpContext context) => context.Items[Key] as IFormCollection;
}
