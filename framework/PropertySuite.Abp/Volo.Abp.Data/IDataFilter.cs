namespace Volo.Abp.Data;

/// <summary>Switches filters on and off for a while.</summary>
public interface IDataFilter
{
    IReadOnlyDictionary<Type, object> ReadOnlyFilters { get; }

    /// <summary>Until the result is disposed; nests and flows with the asynchronous call.</summary>
    IDisposable Enable<TFilter>() where TFilter : class;

    /// <inheritdoc cref="Enable{TFilter}"/>
    IDisposable Disable<TFilter>() where TFilter : class;

    bool IsEnabled<TFilter>() where TFilter : class;
}

/// <summary>Switches one filter on and off for a while.</summary>
public interface IDataFilter<TFilter> where TFilter : class
{
    bool IsEnabled { get; }

    /// <summary>Until the result is disposed; nests and flows with the asynchronous call.</summary>
    IDisposable Enable();

    /// <inheritdoc cref="Enable"/>
    IDisposable Disable();
}
