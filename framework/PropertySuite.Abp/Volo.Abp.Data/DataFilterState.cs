namespace Volo.Abp.Data;

/// <summary>Whether a filter is on.</summary>
public class DataFilterState
{
    public DataFilterState(bool isEnabled)
    {
        IsEnabled = isEnabled;
    }

    public bool IsEnabled { get; set; }

    public DataFilterState Clone() => new(IsEnabled);
}
