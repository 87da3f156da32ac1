using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;

namespace PropertySuite.Bench;

/// <summary>Switches the audit log off in a host that the bench starts for comparison.</summary>
public sealed class WithoutAuditing : IHostingStartup
{
    /// <summary>The environment variable that asks for it.</summary>
    public const string Variable = "BENCH_WITHOUT_AUDITING";

    /// <inheritdoc />
    public void Configure(IWebHostBuilder builder)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not null)
        {
            builder.ConfigureServices(services => services.PostConfigure<AbpAuditingOptions>(options => options.IsEnabled = false));
        }
    }
}
