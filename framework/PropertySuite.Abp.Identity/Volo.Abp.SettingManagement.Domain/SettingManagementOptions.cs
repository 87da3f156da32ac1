using Volo.Abp.Collections;

namespace Volo.Abp.SettingManagement;

/// <summary>The chain in which settings get their values.</summary>
public class SettingManagementOptions
{
    /// <summary>The levels, weakest first.</summary>
    public ITypeList<ISettingManagementProvider> Providers { get; } = new TypeList<ISettingManagementProvider>();
}
