using PropertySuite.Sites.Localization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>The settings that a site overrides. What only the target overrides stays.</summary>
public class SettingsSiteCopyContributor(SiteSettingManager settings) : ISiteCopyContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Part => "sites.settings";

    /// <inheritdoc />
    public ILocalizableString DisplayName => LocalizableString.Create<SitesResource>("SiteCopy:Settings");

    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public string PermissionName => SitesPermissions.Sites.ManageSettings;

    /// <inheritdoc />
    public virtual async Task<SiteCopyPlan> PlanAsync(Guid sourceId, Guid targetId)
    {
        var changed = await FindChangedAsync(sourceId, targetId);
        return new SiteCopyPlan(
            changed.Exists(pair => pair.Target.IsOverridden),
            changed.ConvertAll(pair => new SiteCopyChange(pair.Source.DisplayName, pair.Target.Value, pair.Source.Value ?? "")));
    }

    /// <inheritdoc />
    public virtual async Task CopyAsync(Guid sourceId, Guid targetId)
    {
        foreach (var (source, _) in await FindChangedAsync(sourceId, targetId))
        {
            await settings.SetAsync(targetId, source.Name, source.Value);
        }
    }

    private async Task<List<(SiteSettingDto Source, SiteSettingDto Target)>> FindChangedAsync(Guid sourceId, Guid targetId)
    {
        var ofTarget = (await settings.GetListAsync(targetId)).ToDictionary(setting => setting.Name);
        return
        [
            .. (await settings.GetListAsync(sourceId)).Where(setting => setting.IsOverridden)
                .Select(setting => (Source: setting, Target: ofTarget[setting.Name]))
                .Where(pair => !pair.Target.IsOverridden || pair.Target.Value != pair.Source.Value),
        ];
    }
}
