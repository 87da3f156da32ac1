using Volo.Abp.Modularity;

namespace Volo.Abp.EntityFrameworkCore.PostgreSql;

/// <summary>Entity Framework on PostgreSQL.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public class AbpEntityFrameworkCorePostgreSqlModule : AbpModule
{
}
