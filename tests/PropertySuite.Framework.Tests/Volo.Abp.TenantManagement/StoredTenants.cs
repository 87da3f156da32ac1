using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Identity;
using Volo.Abp;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Framework.Tests.TenantManagement;

public sealed class StoredTenants(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public async Task A_tenant_is_found_by_id_and_by_name_in_any_case_from_within_any_tenant()
    {
        var name = IdentityTestApplication.NewName("Company");
        var id = await application.CreateTenantAsync(name);

        await application.DoAsync(
            async services =>
            {
                var store = services.GetRequiredService<ITenantStore>();
                var normalizer = services.GetRequiredService<ITenantNormalizer>();
                (await store.FindAsync(id))!.Name.ShouldBe(name);
                (await store.FindAsync(normalizer.NormalizeName(name.ToLowerInvariant())!))!.Id.ShouldBe(id);
                (await store.GetListAsync()).ShouldContain(tenant => tenant.Id == id);
                (await store.FindAsync(Guid.NewGuid())).ShouldBeNull();
            },
            tenantId: Guid.NewGuid());
    }

    [Fact]
    public async Task A_name_can_be_used_once()
    {
        var name = IdentityTestApplication.NewName("Company");
        await application.CreateTenantAsync(name);

        var error = await Should.ThrowAsync<BusinessException>(() => application.CreateTenantAsync(name.ToUpperInvariant()));

        error.Code.ShouldBe("Volo.Abp.TenantManagement:DuplicateTenantName");
    }

    [Fact]
    public async Task A_deleted_tenant_is_gone_at_once()
    {
        var id = await application.CreateTenantAsync(IdentityTestApplication.NewName("Company"));
        (await FindAsync(id)).ShouldNotBeNull();

        await application.DoAsync(services => services.GetRequiredService<ITenantRepository>().DeleteAsync(id));

        (await FindAsync(id)).ShouldBeNull();
    }

    private Task<TenantConfiguration?> FindAsync(Guid id) =>
        application.DoAsync(services => services.GetRequiredService<ITenantStore>().FindAsync(id));
}
