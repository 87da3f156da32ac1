namespace Volo.Abp.Threading;

/// <inheritdoc cref="IAmbientScopeProvider{T}"/>
public class AmbientDataContextAmbientScopeProvider<T> : IAmbientScopeProvider<T>
{
    private readonly IAmbientDataContext _dataContext;

    public AmbientDataContextAmbientScopeProvider(IAmbientDataContext dataContext)
    {
        _dataContext = Check.NotNull(dataContext, nameof(dataContext));
    }

    public T? GetValue(string contextKey) => _dataContext.GetData(contextKey) is Box box ? box.Value : default;

    public IDisposable BeginScope(string contextKey, T value)
    {
        var outer = _dataContext.GetData(contextKey);
        _dataContext.SetData(contextKey, new Box(value));
        return new DisposeAction<(IAmbientDataContext Context, string Key, object? Outer)>(
            static s => s.Context.SetData(s.Key, s.Outer),
            (_dataContext, contextKey, outer));
    }

    // Tells a scope with the value null from no scope.
    private sealed record Box(T Value);
}
