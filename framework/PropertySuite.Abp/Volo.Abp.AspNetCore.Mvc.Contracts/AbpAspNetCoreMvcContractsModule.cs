using Volo.Abp.Application;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>What clients learn about the application.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule))]
public class AbpAspNetCoreMvcContractsModule : AbpModule
{
}
