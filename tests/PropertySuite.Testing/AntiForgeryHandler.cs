using System.Net;

namespace PropertySuite.Testing;

/// <summary>Behaves like the console: keeps cookies and sends the anti-forgery token back that the server gave it.</summary>
public sealed class AntiForgeryHandler : DelegatingHandler
{
    private readonly CookieContainer _cookies;

    /// <param name="cookies">Where the cookies are kept.</param>
    public AntiForgeryHandler(CookieContainer cookies)
        : base(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) => _cookies = cookies;

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get && !request.RequestUri!.AbsolutePath.StartsWith("/api/account/login", StringComparison.Ordinal))
        {
            var token = TokenFor(request.RequestUri);
            if (token is null)
            {
                using var configuration = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri, "/api/abp/application-configuration"));
                using var answer = await base.SendAsync(configuration, cancellationToken);
                token = TokenFor(request.RequestUri);
            }

            request.Headers.TryAddWithoutValidation("RequestVerificationToken", token);
        }

        return await base.SendAsync(request, cancellationToken);
    }

    private string? TokenFor(Uri address) => _cookies.GetCookies(address)["XSRF-TOKEN"]?.Value;
}
