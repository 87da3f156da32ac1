using PropertySuite.Repairs.Localization;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Repairs;

/// <summary>Reasons that are offered at the steps of a repair order; what is chosen may still be worded by hand.</summary>
public class RepairsDictionaryDefinitionProvider : IDictionaryDefinitionProvider, ITransientDependency
{
    /// <inheritdoc />
    public IEnumerable<DictionaryDefinition> Define()
    {
        yield return Reasons("repairs.cancel-reason", "duplicate", "customer-withdrew", "not-ours", "solved", "wrong-call");
        yield return Reasons("repairs.refuse-reason", "busy", "wrong-trade", "no-tools", "off-duty");
        yield return Reasons("repairs.decline-quote-reason", "too-expensive", "own-repair", "needs-family", "another-contractor");
        yield return Reasons("repairs.reject-work-reason", "not-mended", "new-damage", "not-cleaned", "poor-work", "attitude");
        yield return Reasons(
            "repairs.suspension-remark", "customer-rescheduled", "parts-ordered", "waiting-developer", "waiting-supplier", "weather", "no-access");
    }

    private static DictionaryDefinition Reasons(string code, params string[] values) =>
        new DictionaryDefinition(code, LocalizableString.Create<RepairsResource>("Dictionary:" + code)).AddAll<RepairsResource>(values);
}
