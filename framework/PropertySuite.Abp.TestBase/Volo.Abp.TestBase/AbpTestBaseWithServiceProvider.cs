using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Testing;

/// <summary>A test that asks a container for the services it tries out.</summary>
public abstract class AbpTestBaseWithServiceProvider
{
    protected abstract IServiceProvider ServiceProvider { get; set; }

    protected virtual T? GetService<T>() => ServiceProvider.GetService<T>();

    protected virtual T GetRequiredService<T>() where T : notnull => ServiceProvider.GetRequiredService<T>();

    protected virtual T? GetKeyedService<T>(object? serviceKey) => ServiceProvider.GetKeyedService<T>(serviceKey);

    protected virtual T GetRequiredKeyedService<T>(object? serviceKey) where T : notnull
        => ServiceProvider.GetRequiredKeyedService<T>(serviceKey);
}
