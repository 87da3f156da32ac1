namespace Volo.Abp.Data;

/// <summary>Brings initial data into the database. Runs at every seeding, so it has to look first whether its data are there.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}
