using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <inheritdoc cref="IDataFilter"/>
public class DataFilter : IDataFilter, ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, object> _filters = new();
    private readonly IServiceProvider _serviceProvider;

    public DataFilter(IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
    }

    public IReadOnlyDictionary<Type, object> ReadOnlyFilters => _filters.AsReadOnly();

    public IDisposable Enable<TFilter>() where TFilter : class => GetFilter<TFilter>().Enable();

    public IDisposable Disable<TFilter>() where TFilter : class => GetFilter<TFilter>().Disable();

    public bool IsEnabled<TFilter>() where TFilter : class => GetFilter<TFilter>().IsEnabled;

    private IDataFilter<TFilter> GetFilter<TFilter>() where TFilter : class
        => (IDataFilter<TFilter>)_filters.GetOrAdd(
            typeof(TFilter),
            static (_, provider) => provider.GetRequiredService<IDataFilter<TFilter>>(),
            _serviceProvider);
}

/// <inheritdoc cref="IDataFilter{TFilter}"/>
public class DataFilter<TFilter> : IDataFilter<TFilter> where TFilter : class
{
    private readonly AsyncLocal<bool?> _switched = new();
    private readonly bool _default;

    public DataFilter(IOptions<AbpDataFilterOptions> options)
    {
        _default = options.Value.DefaultStates.GetOrDefault(typeof(TFilter))?.IsEnabled ?? true;
    }

    public bool IsEnabled => _switched.Value ?? _default;

    public IDisposable Enable() => Switch(true);

    public IDisposable Disable() => Switch(false);

    private IDisposable Switch(bool isEnabled)
    {
        if (IsEnabled == isEnabled)
        {
            return NullDisposable.Instance;
        }

        var outer = _switched.Value;
        _switched.Value = isEnabled;
        return new DisposeAction<(AsyncLocal<bool?> Switched, bool? Outer)>(static s => s.Switched.Value = s.Outer, (_switched, outer));
    }
}
