namespace Microsoft.Extensions.Configuration;

/// <summary>Reads the configuration of applications without a host.</summary>
public static class ConfigurationHelper
{
    public static IConfigurationRoot BuildConfiguration(
        AbpConfigurationBuilderOptions? options = null,
        Action<IConfigurationBuilder>? builderAction = null)
    {
        options ??= new AbpConfigurationBuilderOptions();
        var builder = new ConfigurationBuilder()
            .SetBasePath(string.IsNullOrEmpty(options.BasePath) ? Directory.GetCurrentDirectory() : options.BasePath)
            .AddJsonFile($"{options.FileName}.json", options.Optional, options.ReloadOnChange);
        if (!string.IsNullOrEmpty(options.EnvironmentName))
        {
            builder.AddJsonFile($"{options.FileName}.{options.EnvironmentName}.json", optional: true, options.ReloadOnChange);
        }

        builder.AddEnvironmentVariables(options.EnvironmentVariablesPrefix);
        if (options.CommandLineArgs is not null)
        {
            builder.AddCommandLine(options.CommandLineArgs);
        }

        builderAction?.Invoke(builder);
        return builder.Build();
    }
}
