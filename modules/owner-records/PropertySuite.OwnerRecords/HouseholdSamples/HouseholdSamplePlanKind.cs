using System.Globalization;
using System.Security.Cryptography;
using PropertySuite.FollowUps;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.OwnerRecords.Localization;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Sampled household callbacks (抽样回访): each time so many households of the site are drawn at random and called back. Who was drawn lately rests, and who
/// has no phone number is not drawn.
/// </summary>
public class HouseholdSamplePlanKind(HouseholdSampler sampler, IUnitIntegrationService units, ICallbackIntegrationService callbacks)
    : IPlanKind, ITransientDependency
{
    /// <summary>Key of the kind.</summary>
    public const string Key = "owner-records.household-sample";

    /// <inheritdoc />
    public PlanKindDefinition Definition { get; } = new PlanKindDefinition(Key, typeof(OwnerRecordsResource), FollowUpsPermissions.Callbacks.Assign)
        .With("count", 1, 50, 5)
        .With("restDays", 0, 365, 90)
        .With("withinDays", 1, 30, 7);

    /// <inheritdoc />
    public virtual async Task<PlanResult> RunAsync(PlanRun run)
    {
        var seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
        var sample = await sampler.DrawAsync(run.SiteId, seed, run.Parameters["count"], run.OccurrenceAt.AddDays(-run.Parameters["restDays"]));
        var byId = (await units.GetListAsync([.. sample.Drawn.Select(one => one.HouseholdId)])).ToDictionary(unit => unit.Id);
        foreach (var drawn in sample.Drawn)
        {
            var unit = byId[drawn.HouseholdId];
            await callbacks.RequestAsync(new RequestCallbackDto
            {
                SiteId = run.SiteId,
                SourceType = HouseholdConsts.SubjectType,
                SourceId = unit.Id,
                SourceNumber = unit.Code,
                Round = drawn.Round,
                UnitId = unit.Id,
                Location = unit.DisplayName,
                ContactName = drawn.ContactName,
                ContactPhone = drawn.ContactPhone,
                Summary = run.PlanName,
                DueAt = run.OccurrenceAt.AddDays(run.Parameters["withinDays"]),
                Reason = CallbackReason.Sampled,
            });
        }

        return new PlanResult("HouseholdSample:Drawn", Text(sample.Drawn.Count), Text(sample.Households), Text(seed));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
