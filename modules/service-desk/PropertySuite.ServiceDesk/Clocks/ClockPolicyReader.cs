using Microsoft.Extensions.Options;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace PropertySuite.ServiceDesk;

/// <summary>Reads the rules in force, in one statement and with the settings that built-in rules name.</summary>
public class ClockPolicyReader(
    IClockPolicyRepository policies, ISiteSettingIntegrationService siteSettings, ISettingProvider settings, IOptions<ClockOptions> options)
    : ITransientDependency
{
    /// <summary>The rules in force for a kind of case.</summary>
    /// <param name="siteId">Site; null: what holds where a site says nothing.</param>
    /// <param name="subjectType">Kind of case, registered.</param>
    /// <param name="withSettings">Whether the amounts of built-in limits are asked for, which are settings.</param>
    public virtual async Task<ClockPoliciesInForce> GetAsync(Guid? siteId, string subjectType, bool withSettings = true)
    {
        var catalog = options.Value.Find(subjectType)!;
        var ofSite = siteId is { } site ? await policies.GetOfSiteAsync(site, subjectType) : [];
        var ofCompany = await policies.GetOfCompanyAsync(subjectType);
        var levels = new Dictionary<string, IReadOnlyList<ClockPolicyLevel>>();
        foreach (var definition in catalog.Kinds)
        {
            levels[definition.Kind] =
            [
                .. ofSite.Where(policy => policy.Kind == definition.Kind).Select(policy => new ClockPolicyLevel(ClockRuleSource.Site, policy.Rules, policy)),
                .. ofCompany.Where(policy => policy.Kind == definition.Kind).Select(policy => new ClockPolicyLevel(ClockRuleSource.Company, policy.Rules, policy)),
                new ClockPolicyLevel(ClockRuleSource.BuiltIn, withSettings ? await ReadBuiltInAsync(siteId, definition) : [.. definition.BuiltIn.Select(builtIn => builtIn.Rule)]),
            ];
        }

        return new ClockPoliciesInForce(levels);
    }

    private async Task<IReadOnlyList<ClockRule>> ReadBuiltInAsync(Guid? siteId, ClockDefinition definition)
    {
        var rules = new List<ClockRule>(definition.BuiltIn.Count);
        foreach (var (rule, setting) in definition.BuiltIn)
        {
            rules.Add(setting is null ? rule : rule with { Limit = rule.Limit! with { Amount = await ReadAmountAsync(siteId, setting) } });
        }

        return rules;
    }

    private async Task<int> ReadAmountAsync(Guid? siteId, string setting)
    {
        var amount = siteId is { } site ? await siteSettings.GetAsync<double>(site, setting) : await settings.GetAsync<double>(setting);
        return Math.Max(1, (int)Math.Ceiling(amount));
    }
}
