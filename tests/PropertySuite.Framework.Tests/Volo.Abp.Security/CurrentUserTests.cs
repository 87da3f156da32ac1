using System.Security.Claims;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Security.Claims;
using Volo.Abp.Users;

namespace PropertySuite.Framework.Tests.Security;

public sealed class CurrentUserTests
{
    [Fact]
    public async Task Without_a_principal_nobody_is_signed_in()
    {
        await using var application = await RunningApplication.StartAsync<SecurityTestModule>();
        var user = application.Get<ICurrentUser>();

        user.IsAuthenticated.ShouldBeFalse();
        user.Id.ShouldBeNull();
        user.Roles.ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => user.GetId());
    }

    [Fact]
    public async Task The_user_is_read_from_the_claims_of_the_current_principal()
    {
        await using var application = await RunningApplication.StartAsync<SecurityTestModule>();
        var (id, tenantId) = (Guid.NewGuid(), Guid.NewGuid());
        Claim[] claims =
        [
            new(AbpClaimTypes.UserId, id.ToString()),
            new(AbpClaimTypes.TenantId, tenantId.ToString()),
            new(AbpClaimTypes.UserName, "li"),
            new(AbpClaimTypes.Role, "front-desk"),
            new(AbpClaimTypes.Role, "technician"),
            new(AbpClaimTypes.EmailVerified, "True"),
        ];

        using (application.Get<ICurrentPrincipalAccessor>().Change(claims))
        {
            var user = application.Get<ICurrentUser>();
            user.IsAuthenticated.ShouldBeTrue();
            user.GetId().ShouldBe(id);
            user.TenantId.ShouldBe(tenantId);
            user.UserName.ShouldBe("li");
            user.Roles.ShouldBe(["front-desk", "technician"]);
            user.IsInRole("technician").ShouldBeTrue();
            user.IsInRole("admin").ShouldBeFalse();
            user.EmailVerified.ShouldBeTrue();
            await Task.Yield();
            user.Id.ShouldBe(id);

            using (application.Get<ICurrentPrincipalAccessor>().Change(new ClaimsIdentity()))
            {
                user.IsAuthenticated.ShouldBeFalse();
            }

            user.Id.ShouldBe(id);
        }

        application.Get<ICurrentUser>().Id.ShouldBeNull();
    }
}

[DependsOn(typeof(AbpSecurityModule))]
public class SecurityTestModule : AbpModule;
