using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Says how a class is registered; its lifetime wins over the marker interfaces.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DependencyAttribute : Attribute
{
    public DependencyAttribute()
    {
    }

    public DependencyAttribute(ServiceLifetime lifetime)
    {
        Lifetime = lifetime;
    }

    /// <summary>Null: the marker interface decides.</summary>
    public virtual ServiceLifetime? Lifetime { get; set; }

    /// <summary>Registers only where the service is not registered yet.</summary>
    public virtual bool TryRegister { get; set; }

    /// <summary>Replaces an earlier registration of the service; wins over <see cref="TryRegister"/>.</summary>
    public virtual bool ReplaceServices { get; set; }
}
