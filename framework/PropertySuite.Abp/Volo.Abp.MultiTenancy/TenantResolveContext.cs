namespace Volo.Abp.MultiTenancy;

/// <inheritdoc cref="ITenantResolveContext"/>
public class TenantResolveContext : ITenantResolveContext
{
    public TenantResolveContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
    }

    public IServiceProvider ServiceProvider { get; }

    public string? TenantIdOrName { get; set; }

    public bool Handled { get; set; }

    public bool HasResolvedTenantOrHost() => Handled || TenantIdOrName is not null;
}
