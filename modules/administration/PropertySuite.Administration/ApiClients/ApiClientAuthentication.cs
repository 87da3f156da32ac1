using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace PropertySuite.Administration;

/// <summary>How a caller is recognised: with <c>Authorization: Bearer</c> by the token and by nothing else, otherwise by the sign-in cookie.</summary>
public static class ApiClientAuthentication
{
    /// <summary>Scheme of tokens.</summary>
    public const string BearerScheme = "Bearer";

    /// <summary>Scheme that chooses between token and cookie.</summary>
    public const string ChoosingScheme = "PropertySuite.BearerOrCookie";

    /// <summary>Adds both schemes and makes the choosing one the default. Signing in and out stays with the cookie.</summary>
    public static void AddApiClientAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, BearerTokenHandler>(BearerScheme, displayName: null, configureOptions: null)
            .AddPolicyScheme(ChoosingScheme, displayName: null, options =>
            {
                options.ForwardDefaultSelector = context =>
                    BearerTokenHandler.HasBearer(context.Request) ? BearerScheme : IdentityConstants.ApplicationScheme;
            });
        services.PostConfigure<AuthenticationOptions>(options =>
        {
            options.DefaultScheme = ChoosingScheme;
            options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
            options.DefaultSignOutScheme = IdentityConstants.ApplicationScheme;
        });
    }
}
