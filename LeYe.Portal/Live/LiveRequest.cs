using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LeYe.Portal.Live;

/// <summary>The request that a live connection began with lives as long as it: hours, and a thousand of them at once.</summary>
internal static class LiveRequest
{
    /// <summary>Lets go of what only the opening needed: the cookies, which were checked and are a secret, in both their forms.</summary>
    public static void Release(HttpContext http)
    {
        http.Request.Headers.Remove(HeaderNames.Cookie);
        http.Features.Set<IRequestCookiesFeature>(null);
    }
}
