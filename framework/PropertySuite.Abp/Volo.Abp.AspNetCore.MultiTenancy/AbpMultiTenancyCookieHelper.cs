using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Remembers the tenant for visitors who have not signed in.</summary>
public static class AbpMultiTenancyCookieHelper
{
    /// <summary>Sets the cookie, or removes it when <paramref name="tenantId"/> is null.</summary>
    public static void SetTenantCookie(HttpContext context, Guid? tenantId, string tenantKey)
    {
        if (tenantId == null)
        {
            context.Response.Cookies.Delete(tenantKey);
            return;
        }

        context.Response.Cookies.Append(tenantKey, tenantId.Value.ToString(), new CookieOptions
        {
            Path = "/",
            HttpOnly = false,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(3650),
        });
    }
}
