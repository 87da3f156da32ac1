namespace Volo.Abp.MultiTenancy;

/// <summary>Holds the tenant of the asynchronous call.</summary>
public class AsyncLocalCurrentTenantAccessor : ICurrentTenantAccessor
{
    private readonly AsyncLocal<BasicTenantInfo?> _current = new();

    private AsyncLocalCurrentTenantAccessor()
    {
    }

    /// <summary>The only one: entities read it when they are constructed, where no container is at hand.</summary>
    public static AsyncLocalCurrentTenantAccessor Instance { get; } = new();

    public BasicTenantInfo? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }
}
