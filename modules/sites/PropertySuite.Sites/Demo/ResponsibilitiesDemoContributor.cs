using PropertySuite.Administration;
using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace PropertySuite.Sites;

/// <summary>Says who of the demo's staff is responsible for which zone.</summary>
public class ResponsibilitiesDemoContributor(
    IRepository<Responsibility, Guid> responsibilities, IRepository<Zone, Guid> zones, IGuidGenerator guids) : IDemoContributor, ITransientDependency
{
    private static readonly string[][] Skills = [["water", "leak"], ["electricity", "access-control"], ["doors-and-windows", "masonry"]];

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Owners;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Plan.Buildings == 0)
        {
            return;
        }

        var places = (await zones.GetListAsync(zone => zone.SiteId == stage.SiteId)).OrderBy(zone => zone.SortKey).Select(zone => (Guid?)zone.Id).DefaultIfEmpty().ToList();
        foreach (var (technician, number) in stage.Staff(StandardRoles.Technician).Select((technician, number) => (technician, number)))
        {
            await AddAsync(stage, technician, ResponsibilityDuty.Technician, places[number % places.Count], Skills[number % Skills.Length]);
        }

        if (stage.Employs(StandardRoles.Butler))
        {
            await AddAsync(stage, stage.Staff(StandardRoles.Butler)[0], ResponsibilityDuty.Butler, places[0], []);
            await AddAsync(stage, stage.Staff(StandardRoles.CustomerServiceAssistant)[0], ResponsibilityDuty.Butler, null, []);
        }
    }

    private Task AddAsync(DemoStage stage, DemoActor actor, ResponsibilityDuty duty, Guid? zoneId, string[] skills) => responsibilities.InsertAsync(
        new Responsibility(guids.Create(), stage.SiteId, actor.UserId).Assign(duty, zoneId, null, skills), autoSave: true);
}
