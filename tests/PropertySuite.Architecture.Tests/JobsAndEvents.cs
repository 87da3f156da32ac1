using PropertySuite.OwnerRecords;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Architecture;

/// <summary>What runs later, or elsewhere, knows whose it is.</summary>
public class JobsAndEvents
{
    /// <summary>
    /// Jobs for all sites of a company at once: a key is replaced for the whole company, clocks are started in all of its sites, and what one sweep escalated is told at once.
    /// </summary>
    private static readonly Type[] CompanyWide = [typeof(PersonalDataReencryptionJobArgs), typeof(ClockStartJobArgs), typeof(EscalationNoticeJobArgs)];

    [Fact]
    public void Every_job_and_every_event_carries_its_company()
    {
        JobArguments().Concat(Events()).Where(type => !typeof(IMultiTenant).IsAssignableFrom(type)).Select(type => type.FullName).ShouldBeEmpty();
    }

    /// <summary>A module whose records belong to sites works for a site, and tells news of a site or of several.</summary>
    [Fact]
    public void Every_job_and_every_event_about_records_of_a_site_carries_the_site()
    {
        var modulesOfSites = ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => typeof(IEntity).IsAssignableFrom(type) && typeof(IHasSite).IsAssignableFrom(type))
            .Select(type => type.Namespace)
            .ToHashSet();
        var lost = from type in JobArguments().Concat(Events())
                   where modulesOfSites.Contains(type.Namespace) && !CompanyWide.Contains(type)
                   where !NamesSite(type)
                   select type.FullName;

        lost.ShouldBeEmpty();
    }

    private static bool NamesSite(Type type)
        => type.GetProperty(nameof(IHasSite.SiteId))?.PropertyType is { } site
            ? site == typeof(Guid) || site == typeof(Guid?)
            : typeof(IEnumerable<Guid>).IsAssignableFrom(type.GetProperty("SiteIds")?.PropertyType);

    private static IEnumerable<Type> JobArguments() =>
        (from type in ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes())
         where type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }
         from contract in type.GetInterfaces()
         where contract.IsGenericType
               && (contract.GetGenericTypeDefinition() == typeof(IAsyncBackgroundJob<>) || contract.GetGenericTypeDefinition() == typeof(IBackgroundJob<>))
         select contract.GetGenericArguments()[0]).Distinct();

    private static IEnumerable<Type> Events() =>
        ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Name.EndsWith("Eto", StringComparison.Ordinal));
}
