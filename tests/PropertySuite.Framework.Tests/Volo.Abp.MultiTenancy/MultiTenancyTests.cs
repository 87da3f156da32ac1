using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Framework.Tests.MultiTenancy;

public sealed class MultiTenancyTests
{
    private static readonly Guid Acme = new("0190f000-0000-7000-8000-000000000001");
    private static readonly Guid Closed = new("0190f000-0000-7000-8000-000000000002");

    [Fact]
    public async Task Changes_of_the_tenant_nest_and_null_means_the_host()
    {
        await using var application = await StartAsync();
        var tenant = application.Get<ICurrentTenant>();

        tenant.IsAvailable.ShouldBeFalse();
        tenant.GetMultiTenancySide().ShouldBe(MultiTenancySides.Host);
        Should.Throw<AbpException>(() => tenant.GetId());
        using (tenant.Change(Acme, "acme"))
        {
            tenant.GetId().ShouldBe(Acme);
            tenant.Name.ShouldBe("acme");
            using (tenant.Change(null))
            {
                tenant.IsAvailable.ShouldBeFalse();
            }

            application.Get<ICurrentTenant>().Id.ShouldBe(Acme);
            tenant.GetMultiTenancySide().ShouldBe(MultiTenancySides.Tenant);
        }

        tenant.Id.ShouldBeNull();
    }

    [Fact]
    public async Task The_tenant_flows_into_awaited_work_and_not_out_of_it()
    {
        await using var application = await StartAsync();
        var tenant = application.Get<ICurrentTenant>();

        async Task ChangeAsync()
        {
            await Task.Yield();
            tenant.Change(Guid.NewGuid());
        }

        using (tenant.Change(Acme))
        {
            await Task.Run(() => tenant.Id.ShouldBe(Acme));
            await ChangeAsync();
            tenant.Id.ShouldBe(Acme);
        }
    }

    [Fact]
    public async Task The_tenant_of_who_is_signed_in_comes_first()
    {
        await using var application = await StartAsync();
        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, Guid.NewGuid().ToString()), new Claim(AbpClaimTypes.TenantId, Acme.ToString())]));

        using (application.Get<ICurrentPrincipalAccessor>().Change(principal))
        {
            (await application.Get<ITenantConfigurationProvider>().GetAsync())!.Name.ShouldBe("acme");
        }
    }

    [Fact]
    public async Task Tenants_are_found_by_id_or_by_name_in_any_case_and_nobody_named_is_the_host()
    {
        await using var application = await StartAsync();
        var named = application.Get<NamedTenant>();
        var provider = application.Get<ITenantConfigurationProvider>();

        (await provider.GetAsync()).ShouldBeNull();
        named.Value = "ACme";
        (await provider.GetAsync())!.Id.ShouldBe(Acme);
        named.Value = Acme.ToString();
        (await provider.GetAsync())!.Id.ShouldBe(Acme);
    }

    [Fact]
    public async Task Unknown_and_inactive_tenants_are_refused()
    {
        await using var application = await StartAsync();
        var named = application.Get<NamedTenant>();
        var provider = application.Get<ITenantConfigurationProvider>();

        named.Value = "nobody";
        (await Should.ThrowAsync<BusinessException>(() => provider.GetAsync())).Code.ShouldBe("Volo.AbpIo.MultiTenancy:010001");
        named.Value = Closed.ToString();
        (await Should.ThrowAsync<BusinessException>(() => provider.GetAsync())).Code.ShouldBe("Volo.AbpIo.MultiTenancy:010002");
    }

    [Fact]
    public async Task A_tenant_uses_its_own_connection_strings_before_those_of_the_host()
    {
        await using var application = await StartAsync();
        var resolver = application.Get<IConnectionStringResolver>();
        var tenant = application.Get<ICurrentTenant>();

        (await resolver.ResolveAsync("Repairs")).ShouldBe("host");
        using (tenant.Change(Acme))
        {
            (await resolver.ResolveAsync()).ShouldBe("acme");
            (await resolver.ResolveAsync("Repairs")).ShouldBe("acme repairs");
            (await resolver.ResolveAsync("Sites")).ShouldBe("acme");
        }

        using (tenant.Change(Closed))
        {
            (await resolver.ResolveAsync("Repairs")).ShouldBe("host");
        }
    }

    private static Task<RunningApplication> StartAsync()
        => RunningApplication.StartAsync<MultiTenancyTestModule>(services => services.ReplaceConfiguration(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["ConnectionStrings:Default"] = "host",
                ["Tenants:0:Id"] = Acme.ToString(),
                ["Tenants:0:Name"] = "acme",
                ["Tenants:0:ConnectionStrings:Default"] = "acme",
                ["Tenants:0:ConnectionStrings:Repairs"] = "acme repairs",
                ["Tenants:1:Id"] = Closed.ToString(),
                ["Tenants:1:Name"] = "closed",
                ["Tenants:1:IsActive"] = "false",
            }).Build()));
}

[DependsOn(typeof(AbpMultiTenancyModule))]
public class MultiTenancyTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpTenantResolveOptions>(options => options.TenantResolvers.Add(new NamedTenantContributor()));
}

public class NamedTenant : ISingletonDependency
{
    public string? Value { get; set; }
}

public class NamedTenantContributor : TenantResolveContributorBase
{
    public override string Name => "Named";

    public override Task ResolveAsync(ITenantResolveContext context)
    {
        context.TenantIdOrName = context.ServiceProvider.GetRequiredService<NamedTenant>().Value;
        return Task.CompletedTask;
    }
}
