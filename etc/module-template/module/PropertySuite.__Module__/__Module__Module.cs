using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using PropertySuite.__Module__.Localization;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;

namespace PropertySuite.__Module__;

/// <summary>__Module_words__ (__zh__).</summary>
[DependsOn(
    typeof(__Module__ContractsModule),
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpAspNetCoreMvcModule))]
public class __Module__Module : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services
        .AddAbpDbContext<__Module__DbContext>(options => options.AddDefaultRepositories<I__Module__DbContext>())
        .AddCase(__Case__Transitions.Table)
        .AddCaseClocks<__Case__>(__Case__Clocks.Catalog, @case => @case.State == __Case__State.Open)
        .AddCaseApi<__Module__Module, __Module__Resource>("__module__");
}
