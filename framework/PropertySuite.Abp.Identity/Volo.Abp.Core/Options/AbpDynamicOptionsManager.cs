using Microsoft.Extensions.Options;

namespace Volo.Abp.Options;

/// <summary>Options whose values are looked up, for example in settings, when <see cref="SetAsync()"/> is called in a scope.</summary>
public abstract class AbpDynamicOptionsManager<T> : OptionsManager<T>
    where T : class
{
    /// <summary>Creates the manager.</summary>
    protected AbpDynamicOptionsManager(IOptionsFactory<T> factory)
        : base(factory)
    {
    }

    /// <summary>Looks the values up and writes them over those of the scope's options.</summary>
    public Task SetAsync() => SetAsync(Microsoft.Extensions.Options.Options.DefaultName);

    /// <summary>Looks the values up and writes them over those of the scope's options of that name.</summary>
    public virtual Task SetAsync(string name) => OverrideOptionsAsync(name, Get(name));

    /// <summary>Writes the looked-up values into <paramref name="options"/>.</summary>
    protected abstract Task OverrideOptionsAsync(string name, T options);
}
