using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Testing;
using Volo.Abp.Data;

namespace PropertySuite.Host;

/// <summary>A host in which the seeding of a company can be made to fail at its end.</summary>
public class CompanyHostFixture : PropertySuiteHostFixture
{
    /// <summary>Address of an administrator whose company cannot be seeded.</summary>
    public const string FailingAddress = "fails@company.example";

    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddTransient<FailingContributor>();
        builder.Services.PostConfigure<AbpDataSeedOptions>(options => options.Contributors.Add<FailingContributor>());
    }

    private sealed class FailingContributor : IDataSeedContributor
    {
        public Task SeedAsync(DataSeedContext context) => FailingAddress.Equals(context["AdminEmail"])
            ? throw new InvalidOperationException("The process dies here.")
            : Task.CompletedTask;
    }
}
