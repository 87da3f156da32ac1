using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;

namespace PropertySuite;

/// <summary>What implementations of modules build on besides their contracts.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpEntityFrameworkCorePostgreSqlModule))]
public class PropertySuiteFoundationEntityFrameworkCoreModule : AbpModule;
