using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Core.Lifecycle.Failing;

public sealed class FailingModule : AbpModule
{
    public override Task ConfigureServicesAsync(ServiceConfigurationContext context) => throw new InvalidOperationException("Out of paper.");
}
