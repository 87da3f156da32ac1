using PropertySuite.Testing;

namespace PropertySuite.Hosting;

/// <summary>The tests of the service modules that need a host share one: each makes orders of its own in it.</summary>
[CollectionDefinition(Name)]
public class ServiceHostCollection : ICollectionFixture<PropertySuiteHostFixture>
{
    public const string Name = "Service host";
}
