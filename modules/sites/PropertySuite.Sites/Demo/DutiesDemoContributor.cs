using PropertySuite.Administration;
using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace PropertySuite.Sites;

/// <summary>Puts the demo's staff on duty, this week and the next: the front desk by day, an engineer by day and by night, a duty manager around the clock.</summary>
public class DutiesDemoContributor(
    IRepository<Site, Guid> sites,
    IRepository<DutyPost, Guid> posts,
    IDutyShiftRepository shifts,
    IGuidGenerator guids,
    IClock clock) : IDemoContributor, ITransientDependency
{
    private const int Days = 14;

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Owners;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Plan.Buildings == 0 || !stage.Employs(StandardRoles.FrontDesk))
        {
            return;
        }

        var site = await sites.GetAsync(stage.SiteId);
        var today = DateOnly.FromDateTime(site.ToLocal(clock.Now));
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var desk = await PostAsync(stage, "前台", StandardRoles.FrontDesk, allowsAnother: false);
        var engineer = await PostAsync(stage, "工程值班", StandardRoles.Technician, allowsAnother: false);
        var manager = await PostAsync(stage, "总值班", StandardRoles.PropertyManager, allowsAnother: true);
        var deskStaff = new[] { StandardRoles.FrontDesk, StandardRoles.CustomerServiceAssistant, StandardRoles.Butler }.Where(stage.Employs).Select(role => stage.Staff(role)[0]).ToList();
        var managers = new[] { StandardRoles.CustomerServiceManager, StandardRoles.PropertyManager, StandardRoles.TeamLeader }.Where(stage.Employs).Select(role => stage.Staff(role)[0]).ToList();
        var technicians = stage.Staff(StandardRoles.Technician);
        for (var number = 0; number < Days; number++)
        {
            var day = monday.AddDays(number);
            await AddAsync(site, desk, deskStaff[number % deskStaff.Count], day, 8, 20, deskStaff[(number + 1) % deskStaff.Count]);
            await AddAsync(site, engineer, technicians[number % technicians.Count], day, 8, 20, null);
            await AddAsync(site, engineer, technicians[(number + 1) % technicians.Count], day, 20, 32, null);
            await AddAsync(site, manager, managers[number % managers.Count], day, 8, 32, null);
        }
    }

    private async Task<DutyPost> PostAsync(DemoStage stage, string name, string role, bool allowsAnother)
        => await posts.InsertAsync(new DutyPost(guids.Create(), stage.SiteId, name, role).Describe(name, role, allowsAnother), autoSave: true);

    private Task AddAsync(Site site, DutyPost post, DemoActor actor, DateOnly day, int fromHour, int toHour, DemoActor? standIn) => shifts.InsertAsync(
        new DutyShift(guids.Create(), site.Id).Place(
            post.Id,
            actor.UserId,
            site.ToUtc(day.ToDateTime(default).AddHours(fromHour)),
            site.ToUtc(day.ToDateTime(default).AddHours(toHour)),
            standIn?.UserId == actor.UserId ? null : standIn?.UserId,
            null),
        autoSave: true);
}
