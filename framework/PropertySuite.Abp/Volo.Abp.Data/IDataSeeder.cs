namespace Volo.Abp.Data;

/// <summary>Runs all seed contributors, in one unit of work.</summary>
public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}
