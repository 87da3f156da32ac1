using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

/// <inheritdoc cref="ICurrentTimezoneProvider"/>
public class CurrentTimezoneProvider : ICurrentTimezoneProvider, ISingletonDependency
{
    private readonly AsyncLocal<string?> _timeZone = new();

    [DisablePropertyInjection]
    public string? TimeZone
    {
        get => _timeZone.Value;
        set => _timeZone.Value = value;
    }
}
