using PropertySuite.Demo;
using PropertySuite.Host.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Host.Demo;

/// <summary>Lets the modules play a company of the demo: step by step, and in each step site by site.</summary>
public class DemoPlay(
    IEnumerable<IDemoContributor> contributors, ICurrentTenant currentTenant, IDbContextProvider<PropertySuiteDbContext> contexts) : ITransientDependency
{
    /// <summary>Plays all steps in the current unit of work, as the company that is the current one.</summary>
    /// <param name="sites">The plan.</param>
    /// <param name="people">The made-up people.</param>
    /// <param name="hire">Creates those who work at the sites, as soon as there are sites, and puts them onto the stages.</param>
    public virtual async Task PlayAsync(IEnumerable<DemoSite> sites, DemoPeople people, Func<IReadOnlyList<DemoStage>, Task> hire)
    {
        var companyId = currentTenant.Id ?? throw new InvalidOperationException("A demo is played in a company.");
        var stages = sites.Select(site => new DemoStage(companyId, site, people)).ToList();
        foreach (var step in Enum.GetValues<DemoStep>())
        {
            foreach (var stage in stages)
            {
                foreach (var contributor in contributors.Where(contributor => contributor.Step == step))
                {
                    await contributor.ContributeAsync(stage);
                    await ForgetLoadedAsync();
                }
            }

            if (step == DemoStep.Estate)
            {
                await hire(stages);
            }
        }
    }

    /// <summary>Saves what is pending and lets the context forget it, so that later saves do not compare thousands of unchanged entities.</summary>
    private async Task ForgetLoadedAsync()
    {
        var context = await contexts.GetDbContextAsync();
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
    }
}
