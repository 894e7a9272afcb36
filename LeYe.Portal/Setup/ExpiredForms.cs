using LeYe.Portal.Components.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace LeYe.Portal.Setup;

/// <summary>
/// A form whose token is expired or foreign is not carried out. Its page is shown again with what was typed and a fresh token
/// (status 400), so that one more press of the button is all it takes.
/// </summary>
public static class ExpiredForms
{
    public static void UseExpiredForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            // Judged: from here the form is only read, never acted on. With the verdict in place the framework would refuse to read it.
            context.Features.Set<IAntiforgeryValidationFeature>(null);
            if (context.Request.HasFormContentType)
                FormState.Restore(context, await context.Request.ReadFormAsync(context.RequestAborted), FormText.Again);
            context.Request.Method = HttpMethods.Get;
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        await next(context);
    });
}
