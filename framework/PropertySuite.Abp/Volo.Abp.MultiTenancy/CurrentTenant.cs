using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <inheritdoc cref="ICurrentTenant"/>
public class CurrentTenant : ICurrentTenant, ITransientDependency
{
    private readonly ICurrentTenantAccessor _accessor;

    public CurrentTenant(ICurrentTenantAccessor accessor)
    {
        _accessor = accessor;
    }

    public virtual bool IsAvailable => Id.HasValue;

    public virtual Guid? Id => _accessor.Current?.TenantId;

    public virtual string? Name => _accessor.Current?.Name;

    public virtual IDisposable Change(Guid? id, string? name = null)
    {
        var outer = _accessor.Current;
        _accessor.Current = new BasicTenantInfo(id, name);
        return new DisposeAction<(ICurrentTenantAccessor Accessor, BasicTenantInfo? Outer)>(
            static s => s.Accessor.Current = s.Outer,
            (_accessor, outer));
    }
}
