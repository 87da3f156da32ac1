using Volo.Abp.Collections;

namespace Volo.Abp.Data;

/// <inheritdoc cref="AbpDataSeedOptions.Contributors"/>
public class DataSeedContributorList : TypeList<IDataSeedContributor>
{
}
