using PropertySuite.Sites.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>Dictionaries of this module, and those that no single module owns.</summary>
public class SitesDictionaryDefinitionProvider : IDictionaryDefinitionProvider, ITransientDependency
{
    /// <summary>What complaints are about (投诉主题).</summary>
    public const string ComplaintSubject = "complaint-subject";

    /// <inheritdoc />
    public IEnumerable<DictionaryDefinition> Define()
    {
        yield return new DictionaryDefinition(UnitDictionaries.Use, LocalizableString.Create<SitesResource>("Dictionary:" + UnitDictionaries.Use))
            .AddAll<SitesResource>("dwelling", "business", "office", "dwelling-for-business", "storage", "parking", "common");
        yield return new DictionaryDefinition(
            ResponsibilityConsts.SkillDictionary, LocalizableString.Create<SitesResource>("Dictionary:" + ResponsibilityConsts.SkillDictionary))
            .AddAll<SitesResource>(
                "water", "electricity", "doors-and-windows", "leak", "lift", "access-control", "fire", "appliance", "masonry", "carpentry", "painting",
                "air-conditioning");
        yield return new DictionaryDefinition(ComplaintSubject, LocalizableString.Create<SitesResource>("Dictionary:" + ComplaintSubject))
            .AddAll<SitesResource>(
                "facilities", "cleaning", "greening", "security", "service", "repair", "fees", "parking", "renovation-noise", "neighbours",
                "construction-quality", "rules", "community-activities", "other");
    }
}
