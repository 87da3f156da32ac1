using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Core.Conventions.Skipping;

public sealed class SkippingModule : AbpModule
{
    public SkippingModule() => SkipAutoServiceRegistration = true;
}

public class NotRegistered : ITransientDependency;
