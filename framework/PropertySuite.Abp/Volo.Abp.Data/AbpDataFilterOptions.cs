namespace Volo.Abp.Data;

/// <summary>States of filters that nobody has switched; a filter not named here is on.</summary>
public class AbpDataFilterOptions
{
    public Dictionary<Type, DataFilterState> DefaultStates { get; } = [];
}
