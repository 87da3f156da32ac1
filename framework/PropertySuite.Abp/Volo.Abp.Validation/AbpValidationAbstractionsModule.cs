using Volo.Abp.Modularity;

namespace Volo.Abp.Validation;

/// <summary>What validated classes need.</summary>
public class AbpValidationAbstractionsModule : AbpModule
{
}
