using LeYe.Portal.Security;
using Microsoft.AspNetCore.Http;

namespace LeYe.Tests.Portal.Security;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("https", "max-age=31536000")]
    [InlineData("http", "")]
    public void Answer_OverTls_TellsTheBrowserToComeNoOtherWay(string scheme, string expected) =>
        Assert.Equal(expected, Headers(scheme, "text/html").StrictTransportSecurity.ToString());

    [Theory]
    [InlineData("text/html; charset=utf-8", true)]
    [InlineData("application/pdf", true)]
    [InlineData("text/css", false)]
    [InlineData("text/javascript", false)]
    public void Answer_ThatABrowserShows_CarriesThePolicy_AndNothingIsSniffed(string type, bool hasPolicy)
    {
        var headers = Headers("http", type);
        Assert.Equal("nosniff", headers.XContentTypeOptions.ToString());
        Assert.Equal(hasPolicy, headers.ContentSecurityPolicy.ToString().StartsWith("default-src 'none'", StringComparison.Ordinal));
        Assert.Equal(hasPolicy, headers.XFrameOptions == "DENY");
    }

    private static IHeaderDictionary Headers(string scheme, string type)
    {
        var http = new DefaultHttpContext();
        (http.Request.Scheme, http.Response.ContentType) = (scheme, type);
        SecurityHeaders.Put(http);
        return http.Response.Headers;
    }
}
