using System.Net;

namespace PropertySuite.Testing;

/// <summary>
/// Behaves like the console: keeps cookies and sends the anti-forgery token back that the server gave it. Calls may run side by side; the
/// token is fetched once.
/// </summary>
public sealed class AntiForgeryHandler : DelegatingHandler
{
    private readonly CookieContainer _cookies;
    private readonly SemaphoreSlim _fetching = new(1);

    /// <param name="cookies">Where the cookies are kept.</param>
    public AntiForgeryHandler(CookieContainer cookies)
        : base(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) => _cookies = cookies;

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get && !request.RequestUri!.AbsolutePath.StartsWith("/api/account/login", StringComparison.Ordinal))
        {
            request.Headers.TryAddWithoutValidation("RequestVerificationToken", await TokenAsync(request.RequestUri, cancellationToken));
        }

        return await base.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _fetching.Dispose();
        base.Dispose(disposing);
    }

    private async Task<string?> TokenAsync(Uri address, CancellationToken cancellationToken)
    {
        if (TokenFor(address) is { } known)
        {
            return known;
        }

        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (TokenFor(address) is null)
            {
                using var configuration = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/api/abp/application-configuration"));
                using var answer = await base.SendAsync(configuration, cancellationToken);
            }

            return TokenFor(address);
        }
        finally
        {
            _fetching.Release();
        }
    }

    private string? TokenFor(Uri address) => _cookies.GetCookies(address)["XSRF-TOKEN"]?.Value;
}
