using Volo.Abp.Localization;

namespace Volo.Abp.Application.Localization.Resources.AbpDdd;

/// <summary>Texts of lists and their limits.</summary>
[LocalizationResourceName("AbpDddApplicationContracts")]
public class AbpDddApplicationContractsResource
{
}
