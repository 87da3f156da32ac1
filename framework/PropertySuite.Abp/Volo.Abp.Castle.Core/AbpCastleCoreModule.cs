using Volo.Abp.Modularity;

namespace Volo.Abp.Castle;

/// <summary>Interception of interfaces and virtual methods.</summary>
public class AbpCastleCoreModule : AbpModule
{
}
