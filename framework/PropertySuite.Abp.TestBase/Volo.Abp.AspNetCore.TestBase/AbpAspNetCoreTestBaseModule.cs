using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.TestBase;

/// <summary>To be named by the modules of tests that speak HTTP.</summary>
[DependsOn(typeof(AbpTestBaseModule), typeof(AbpAspNetCoreModule))]
public class AbpAspNetCoreTestBaseModule : AbpModule
{
}
