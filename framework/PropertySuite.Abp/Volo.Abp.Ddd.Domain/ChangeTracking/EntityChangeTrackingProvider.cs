using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Domain.ChangeTracking;

/// <summary>Says whether repositories return tracked entities in the current flow of control.</summary>
public interface IEntityChangeTrackingProvider
{
    /// <summary>Null where nobody has said anything: entities are tracked then.</summary>
    bool? Enabled { get; }

    /// <summary>Changes the answer until the result is disposed.</summary>
    IDisposable Change(bool? enabled);
}

/// <summary>Keeps the answer in the asynchronous flow.</summary>
public class EntityChangeTrackingProvider : IEntityChangeTrackingProvider, ISingletonDependency
{
    private readonly AsyncLocal<bool?> _enabled = new();

    /// <inheritdoc />
    public bool? Enabled => _enabled.Value;

    /// <inheritdoc />
    public IDisposable Change(bool? enabled)
    {
        var outer = _enabled.Value;
        _enabled.Value = enabled;
        return new DisposeAction(() => _enabled.Value = outer);
    }
}
