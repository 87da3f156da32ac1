using PropertySuite.Cases;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.OwnerRecords;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.FollowUps;

/// <summary>What came of late of the callbacks about a unit.</summary>
public class CallbackHouseholdTimelineContributor(ICallbackTaskRepository callbacks, ITimelineIntegrationService timeline)
    : IHouseholdTimelineContributor, ITransientDependency
{
    /// <summary>A callback that is older than so many others of its unit is over.</summary>
    private const int MostCallbacks = 50;

    /// <summary>That a callback was asked for, and of whom, is of the house and not of the household.</summary>
    private static readonly string[] OfTheHouse = [CaseEntryKinds.Create, CaseEntryKinds.RevealPhone, nameof(CallbackAction.Assign)];

    /// <inheritdoc />
    public string Permission => FollowUpsPermissions.Callbacks.Default;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<HouseholdTimelineEntryDto>> GetNewestAsync(HouseholdTimelineQuery query)
    {
        var summaries = await callbacks.GetSummariesOfUnitAsync(query.UnitId, MostCallbacks);
        var entries = await timeline.GetNewestAsync(CallbackTransitions.SubjectType, summaries.Keys, query.Max, OfTheHouse);
        return entries.ConvertAll(entry => new HouseholdTimelineEntryDto
        {
            OccurredAt = entry.OccurredAt,
            Kind = HouseholdTimelineKind.Contact,
            Text = entry.Text,
            About = summaries[entry.SubjectId],
            ActorName = entry.ActorName,
            SubjectType = CallbackTransitions.SubjectType,
            SubjectId = entry.SubjectId,
        });
    }
}
