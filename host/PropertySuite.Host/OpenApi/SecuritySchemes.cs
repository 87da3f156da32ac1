using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.Host.OpenApi;

/// <summary>The two ways to be somebody: the console's cookie with its anti-forgery header, and an API client's token.</summary>
/// <param name="services">The application's services.</param>
internal sealed class SecuritySchemes(IServiceProvider services)
{
    public const string Cookie = "cookie";
    public const string AntiForgery = "antiForgery";
    public const string Client = "client";
    private const string AntiForgeryHeader = "RequestVerificationToken";

    /// <summary>Adds the schemes to the document.</summary>
    public async Task AddToAsync(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [AntiForgery] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = AntiForgeryHeader,
                Description = $"The value of the cookie `{services.GetRequiredService<IOptions<AbpAntiForgeryOptions>>().Value.TokenCookie.Name}`, which any GET "
                              + "of the application configuration sets. Needed beside the sign-in cookie by everything but GET; not with a bearer token.",
            },
            [Client] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "An API client of the company, with the permissions that its token asks for as scopes and the client has been granted.",
                Flows = new OpenApiOAuthFlows
                {
                    ClientCredentials = new OpenApiOAuthFlow
                    {
                        TokenUrl = new Uri("/connect/token", UriKind.Relative),
                        Scopes = await ScopesAsync(),
                    },
                },
            },
            [Cookie] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).Cookie.Name,
                Description = "A signed-in user; set by `POST /api/account/login`.",
            },
        };
    }

    /// <summary>What an operation asks of its caller.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isWrite">Whether it changes something.</param>
    /// <param name="permissions">Sets of permissions, any of which is enough.</param>
    public static List<OpenApiSecurityRequirement> Of(OpenApiDocument document, bool isWrite, IEnumerable<IReadOnlyList<string>> permissions)
    {
        var user = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Cookie, document)] = [] };
        if (isWrite)
        {
            user[new OpenApiSecuritySchemeReference(AntiForgery, document)] = [];
        }

        return
        [
            user,
            .. permissions.Select(set => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Client, document)] = [.. set] }),
        ];
    }

    private async Task<IDictionary<string, string>> ScopesAsync()
    {
        await using var scope = services.CreateAsyncScope();
        var localizers = scope.ServiceProvider.GetRequiredService<IStringLocalizerFactory>();
        var permissions = await scope.ServiceProvider.GetRequiredService<IPermissionDefinitionManager>().GetPermissionsAsync();
        return permissions.OrderBy(permission => permission.Name, StringComparer.Ordinal)
            .ToDictionary(permission => permission.Name, permission => permission.DisplayName.Localize(localizers).Value);
    }
}
