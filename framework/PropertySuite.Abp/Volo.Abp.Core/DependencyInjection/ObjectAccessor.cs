namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="IObjectAccessor{T}"/>
public class ObjectAccessor<T> : IObjectAccessor<T>
{
    public ObjectAccessor()
    {
    }

    public ObjectAccessor(T? obj)
    {
        Value = obj;
    }

    public T? Value { get; set; }
}
