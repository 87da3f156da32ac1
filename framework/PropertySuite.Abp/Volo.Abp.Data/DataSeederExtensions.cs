using Volo.Abp.Uow;

namespace Volo.Abp.Data;

public static class DataSeederExtensions
{
    internal const string SeedInSeparateUow = "__SeedInSeparateUow";
    internal const string SeedInSeparateUowOptions = "__SeedInSeparateUowOptions";
    internal const string SeedInSeparateUowRequiresNew = "__SeedInSeparateUowRequiresNew";

    public static Task SeedAsync(this IDataSeeder seeder, Guid? tenantId = null) => seeder.SeedAsync(new DataSeedContext(tenantId));

    /// <summary>Gives each contributor a unit of work of its own.</summary>
    public static Task SeedInSeparateUowAsync(
        this IDataSeeder seeder,
        Guid? tenantId = null,
        AbpUnitOfWorkOptions? options = null,
        bool requiresNew = false)
        => seeder.SeedAsync(new DataSeedContext(tenantId)
            .WithProperty(SeedInSeparateUow, true)
            .WithProperty(SeedInSeparateUowOptions, options)
            .WithProperty(SeedInSeparateUowRequiresNew, requiresNew));
}
