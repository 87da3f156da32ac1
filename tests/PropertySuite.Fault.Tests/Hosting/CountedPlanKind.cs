using Microsoft.EntityFrameworkCore;
using PropertySuite.Sites;
using PropertySuite.Sites.Localization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Faults;

/// <summary>A kind of plan whose work is one row, written in the transaction of the occurrence; waits there while a test holds the table.</summary>
public sealed class CountedPlanKind(IDbContextProvider<ISitesDbContext> contexts) : IPlanKind
{
    /// <summary>Key of the kind.</summary>
    public const string Key = "faults.counted";

    /// <inheritdoc />
    public PlanKindDefinition Definition { get; } = new(Key, typeof(SitesResource), SitesPermissions.Plans.Manage);

    /// <inheritdoc />
    public async Task<PlanResult> RunAsync(PlanRun run)
    {
        await (await contexts.GetDbContextAsync()).Database.ExecuteSqlAsync($"INSERT INTO faults.plan_effects VALUES ({run.PlanId}, {run.OccurrenceAt})");
        return new PlanResult("Enum:PlanOccurrenceState.Succeeded");
    }
}
