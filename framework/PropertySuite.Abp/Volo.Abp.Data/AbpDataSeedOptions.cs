namespace Volo.Abp.Data;

/// <summary>The contributors that <see cref="IDataSeeder"/> runs, in this order; registered ones are in it.</summary>
public class AbpDataSeedOptions
{
    public DataSeedContributorList Contributors { get; } = [];
}
