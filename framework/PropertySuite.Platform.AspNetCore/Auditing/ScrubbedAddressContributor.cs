using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;

namespace PropertySuite.Auditing;

/// <summary>Writes the address of a request without the secrets and the personal data in its path and query. Comes before ABP's contributor, which keeps what it finds.</summary>
public class ScrubbedAddressContributor : AuditLogContributor
{
    private const int MaxUrlLength = 256;

    /// <inheritdoc />
    public override void PreContribute(AuditLogContributionContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } httpContext)
        {
            context.AuditInfo.Url ??= AddressOf(httpContext.Request, context.ServiceProvider.GetRequiredService<AuditMasking>());
        }
    }

    private static string AddressOf(HttpRequest request, AuditMasking masking)
    {
        var query = request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var path = request.PathBase + AuditMasking.Scrub(request.Path.Value ?? "");
        return (request.QueryString.HasValue ? $"{path}?{masking.ScrubQuery(query)}" : path.ToString()).Truncate(MaxUrlLength)!;
    }
}
