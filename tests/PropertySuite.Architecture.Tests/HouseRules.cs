using System.Reflection;
using PropertySuite.Sites;
using Volo.Abp.Application.Services;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Architecture;

/// <summary>Rules that hold in every module, read from the assemblies and the sources.</summary>
public class HouseRules
{
    private static IEnumerable<string> ProductSources =>
        SourceTree.Files("modules", "*.cs").Concat(SourceTree.Files("host", "*.cs")).Concat(SourceTree.Files("framework", "*.cs"));

    [Fact]
    public void Nobody_asks_the_machine_for_the_time()
    {
        SourceTree.Occurrences(ProductSources, "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "DateTime.Today")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_waits_for_a_task_by_blocking()
    {
        // A synchronous method that is intercepted has no other way to run asynchronous interceptors.
        const string synchronousInterception = "Volo.Abp.Castle.Core/PropertySuite/MethodResult.cs";

        SourceTree.Occurrences(ProductSources, ".GetAwaiter().GetResult()", "Thread.Sleep")
            .Where(line => !line.Contains("Shutdown", StringComparison.Ordinal) && !line.Contains(synchronousInterception, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Query_filters_are_never_ignored_wholesale()
    {
        SourceTree.Occurrences(SourceTree.Files("modules", "*.cs"), "IgnoreQueryFilters").ShouldBeEmpty();
    }

    /// <summary>
    /// Work over all companies or sites, and keys that are unique in the whole installation. Who adds a file here says why at the place itself,
    /// and shows in a test that nothing of others leaves it.
    /// </summary>
    [Fact]
    public void Filters_of_site_and_company_are_switched_off_in_known_files_only()
    {
        string[] known =
        [
            "framework/PropertySuite.Cases/Desk/CaseAppServiceBase.cs",
            "framework/PropertySuite.Cases/Workers/PerCaseWorker.cs",
            "framework/PropertySuite.Platform.Identity/SignIn/PasswordSignIn.cs",
            "framework/PropertySuite.Platform.Identity/Users/SignInNames.cs",
            "host/PropertySuite.Host/Companies/CompanyAppService.cs",
            "modules/administration/PropertySuite.Administration/ApiClients/ApiTokenService.cs",
            "modules/administration/PropertySuite.Administration/Workers/EndedTokenCleanupWorker.cs",
            "modules/administration/PropertySuite.Administration/Workers/OldSessionCleanupWorker.cs",
            "modules/attachments/PropertySuite.Attachments/Attachments/EfCoreAttachmentRepository.cs",
            "modules/attachments/PropertySuite.Attachments/Workers/LooseFileCollector.cs",
            "modules/owner-records/PropertySuite.OwnerRecords/Parties/PartyAppService.cs",
            "modules/owner-records/PropertySuite.OwnerRecords/PersonalData/Keys/PersonalDataKeyUses.cs",
            "modules/service-desk/PropertySuite.ServiceDesk/Clocks/ClockSweeper.cs",
            "modules/service-desk/PropertySuite.ServiceDesk/Links/LinkOpener.cs",
            "modules/service-desk/PropertySuite.ServiceDesk/Workers/LinkCleanupWorker.cs",
            "modules/sites/PropertySuite.Sites/DutyShifts/EfCoreDutyShiftRepository.cs",
            "modules/sites/PropertySuite.Sites/Integration/SiteMembershipIntegrationService.cs",
            "modules/sites/PropertySuite.Sites/Plans/PlanSweeper.cs",
            "modules/sites/PropertySuite.Sites/Scope/UserSiteScopeProvider.cs",
        ];

        SourceTree.Occurrences(ProductSources, ".Disable<IHasSite>()", ".Disable<IMultiTenant>()", "IDataFilter<IHasSite>", "IDataFilter<IMultiTenant>")
            .Select(line => line.Split(':')[0]).Distinct().Order(StringComparer.Ordinal).ShouldBe(known);
    }

    [Fact]
    public void Every_entity_with_a_site_is_filtered_by_site_and_by_company()
    {
        var unfiltered = from entity in ProductTypes.Entities
                         where entity.GetProperty("SiteId") is not null
                         where !typeof(IHasSite).IsAssignableFrom(entity) || !typeof(IMultiTenant).IsAssignableFrom(entity)
                         select entity.FullName;

        unfiltered.ShouldBeEmpty();
    }

    [Fact]
    public void Every_application_service_says_who_may_call_it()
    {
        var open = from type in ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes())
                   where type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type)
                   where !type.Name.EndsWith("IntegrationService", StringComparison.Ordinal)
                   where !IsDecided(type)
                   from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                   where !method.IsSpecialName && !IsDecided(method)
                   select $"{type.Name}.{method.Name}";

        open.ShouldBeEmpty();
    }

    [Fact]
    public void Modules_reference_implementations_of_nobody()
    {
        var implementations = ProductAssemblies.All.Where(assembly => !assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal))
            .Select(assembly => assembly.GetName().Name!).ToHashSet();
        var edges = from assembly in ProductAssemblies.All
                    from reference in assembly.GetReferencedAssemblies()
                    where implementations.Contains(reference.Name!)
                    select $"{assembly.GetName().Name} → {reference.Name}";

        edges.ShouldBeEmpty();
    }

    private static bool IsDecided(MemberInfo member) => member.GetCustomAttributes(inherit: true)
        .Any(attribute => attribute.GetType().Name is "AuthorizeAttribute" or "AllowAnonymousAttribute" or "RemoteServiceAttribute");
}
