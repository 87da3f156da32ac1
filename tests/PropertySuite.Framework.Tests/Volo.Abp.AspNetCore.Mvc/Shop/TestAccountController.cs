using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Framework.Tests.Shop;

[Route("test-account")]
[IgnoreAntiforgeryToken]
public class TestAccountController : AbpControllerBase
{
    public static readonly Guid UserId = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000001");

    [HttpPost("sign-in")]
    public async Task SignInAsync(Guid? tenantId, string? role)
    {
        var identity = new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, UserId.ToString()), new Claim(AbpClaimTypes.UserName, "anna")],
            ShopModule.Scheme);
        if (tenantId != null)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.Value.ToString()));
        }

        if (role != null)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.Role, role));
        }

        await HttpContext.SignInAsync(ShopModule.Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Uses what the base class gives.</summary>
    [HttpGet("whoami")]
    public object WhoAmI() => new { CurrentUser.UserName, CurrentTenant.Id, HasUnitOfWork = CurrentUnitOfWork != null };

    [HttpGet("result")]
    public IActionResult GetResult() => throw new InvalidOperationException("secret");
}
