using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>Options of the protection against forged requests.</summary>
public class AbpAntiForgeryOptions
{
    /// <summary>The cookie that hands the token to scripts, who send it back in the header <c>RequestVerificationToken</c>.</summary>
    public CookieBuilder TokenCookie { get; } = new()
    {
        Name = "XSRF-TOKEN",
        HttpOnly = false,
        IsEssential = true,
        SameSite = SameSiteMode.None,
        SecurePolicy = CookieSecurePolicy.SameAsRequest,
        Expiration = TimeSpan.FromDays(3650),
    };

    /// <summary>Scheme of the cookie that signs users in.</summary>
    public string? AuthCookieSchemaName { get; set; } = "Identity.Application";

    /// <summary>Whether writing requests are checked. Default true.</summary>
    public bool AutoValidate { get; set; } = true;

    /// <summary>The controllers that are checked. Default all.</summary>
    public Predicate<Type> AutoValidateFilter { get; set; } = _ => true;

    /// <summary>Verbs that do not write.</summary>
    public HashSet<string> AutoValidateIgnoredHttpMethods { get; } = new(StringComparer.OrdinalIgnoreCase) { "GET", "HEAD", "TRACE", "OPTIONS" };
}
