namespace Volo.Abp.DependencyInjection;

/// <summary>A place in the container for an object that becomes known later.</summary>
public interface IObjectAccessor<out T>
{
    T? Value { get; }
}
