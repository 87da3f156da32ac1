using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Says what a step of an escalation did, in one place for the timeline, the panel of a case, the list and its file: whom it warned or told, from which level to which it raised the case or
/// somebody lowered it, and why.
/// </summary>
public class EscalationTelling(StoredTextRenderer renderer, IGuidGenerator guids, IOptions<ClockOptions> options) : ITransientDependency
{
    /// <summary>The sentence in the reader's language.</summary>
    public string Say(Escalation escalation)
    {
        var (key, data) = TextOf(escalation);
        return renderer.Render(ResourceOf(escalation), key, data, TimeZoneInfo.Utc).Trim();
    }

    /// <summary>The entry of a case's timeline; the texts stand behind those of the case's own resource.</summary>
    public TimelineEntry ToEntry(Escalation escalation)
    {
        var (key, data) = TextOf(escalation);
        return new TimelineEntry(
            guids.Create(),
            escalation.SiteId,
            escalation.SubjectType,
            escalation.SubjectId,
            escalation.OccurredAt,
            escalation.ActorId,
            escalation.ActorName,
            escalation.ToLevel == escalation.FromLevel ? TimelineKinds.Warn : TimelineKinds.Escalate,
            ResourceOf(escalation),
            key,
            data,
            isVisibleToCustomer: false,
            tenantId: escalation.TenantId);
    }

    /// <summary>The text and its values.</summary>
    public EscalationTextDto TextOf(Escalation escalation) => new($"Timeline:{NameOf(escalation)}", new Dictionary<string, TimelineValue>
    {
        ["what"] = TimelineValue.Key(
            escalation.ClockKind is { } kind ? CatalogOf(escalation).TextKeyOf(kind) : $"Enum:{nameof(EscalationTrigger)}.{escalation.Trigger}"),
        ["from"] = TimelineValue.Key($"Enum:{nameof(EscalationLevel)}.{escalation.FromLevel}"),
        ["level"] = TimelineValue.Key($"Enum:{nameof(EscalationLevel)}.{escalation.ToLevel}"),
        ["roles"] = escalation.Roles.Length == 0
            ? TimelineValue.Key("Escalation:Nobody")
            : RoleWords.Of(escalation.Roles),
        ["reason"] = TimelineValue.Text(escalation.Reason),
    });

    private static string NameOf(Escalation escalation) => (escalation.Trigger, escalation.ToLevel.CompareTo(escalation.FromLevel)) switch
    {
        (EscalationTrigger.Person, < 0) => "LowerByHand",
        (EscalationTrigger.Person, _) => "RaiseByHand",
        (EscalationTrigger.Clock, > 0) => "RaiseByClock",
        (EscalationTrigger.Clock, _) => escalation.Roles.Length + escalation.UnheldRoles.Length > 0 ? "TellByClock" : "WarnByClock",
        (_, > 0) => "RaiseByTrigger",
        _ => "TellByTrigger",
    };

    private string ResourceOf(Escalation escalation) => LocalizationResourceNameAttribute.GetName(CatalogOf(escalation).ResourceType);

    private CaseClockCatalog CatalogOf(Escalation escalation) => options.Value.Find(escalation.SubjectType)!;
}
