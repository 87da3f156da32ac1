using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PropertySuite.Architecture;

/// <summary>What the house consists of: its modules, the top of the repository, the ABP packages it stands on. Each change here is meant.</summary>
public partial class HousePlan
{
    /// <summary>The eight modules that the product promises (报事报修、投诉、入伙、装修、停车、业主档案、收费、社区活动).</summary>
    private static readonly string[] Promised = ["repairs", "complaints", "move-ins", "renovations", "parking", "owner-records", "fees", "activities"];

    /// <summary>Those of them that nobody has built yet. Who builds one takes it off here.</summary>
    private static readonly string[] NotYetBuilt = ["complaints", "move-ins", "renovations", "parking", "fees", "activities"];

    /// <summary>What they share.</summary>
    private static readonly string[] Shared = ["administration", "approvals", "attachments", "follow-ups", "service-desk", "sites"];

    /// <summary>What every Contracts project references of ABP.</summary>
    private static readonly string[] PackagesOfContracts = ["Volo.Abp.Ddd.Application.Contracts"];

    /// <summary>What every implementation references of ABP.</summary>
    private static readonly string[] PackagesOfImplementations =
        ["Volo.Abp.AspNetCore.Mvc", "Volo.Abp.Ddd.Application", "Volo.Abp.EntityFrameworkCore.PostgreSql"];

    /// <summary>What a module may reference besides, because it uses it.</summary>
    private static readonly string[] OtherPackagesOfModules =
    [
        "Volo.Abp.AuditLogging.EntityFrameworkCore",
        "Volo.Abp.Authorization",
        "Volo.Abp.BackgroundJobs",
        "Volo.Abp.BackgroundJobs.Domain",
        "Volo.Abp.BackgroundJobs.EntityFrameworkCore",
        "Volo.Abp.BackgroundWorkers",
        "Volo.Abp.BackgroundWorkers.Quartz",
        "Volo.Abp.BlobStoring",
        "Volo.Abp.BlobStoring.Database.Domain",
        "Volo.Abp.BlobStoring.FileSystem",
        "Volo.Abp.EventBus",
        "Volo.Abp.Identity.Application.Contracts",
        "Volo.Abp.Identity.Domain",
        "Volo.Abp.Identity.Domain.Shared",
        "Volo.Abp.Identity.EntityFrameworkCore",
        "Volo.Abp.PermissionManagement.Domain",
        "Volo.Abp.SettingManagement.Domain",
        "Volo.Abp.TenantManagement.Domain",
    ];

    /// <summary>What the host puts together: the web, the database, and ABP's own modules.</summary>
    private static readonly string[] PackagesOfHost =
    [
        "Volo.Abp.Account.Application",
        "Volo.Abp.Account.HttpApi",
        "Volo.Abp.Account.Web",
        "Volo.Abp.AspNetCore.MultiTenancy",
        "Volo.Abp.AspNetCore.Mvc",
        "Volo.Abp.AuditLogging.EntityFrameworkCore",
        "Volo.Abp.BackgroundJobs.EntityFrameworkCore",
        "Volo.Abp.BackgroundWorkers.Quartz",
        "Volo.Abp.BlobStoring.Database.EntityFrameworkCore",
        "Volo.Abp.EntityFrameworkCore.PostgreSql",
        "Volo.Abp.Identity.Application",
        "Volo.Abp.Identity.EntityFrameworkCore",
        "Volo.Abp.Identity.HttpApi",
        "Volo.Abp.PermissionManagement.Application",
        "Volo.Abp.PermissionManagement.Domain.Identity",
        "Volo.Abp.PermissionManagement.EntityFrameworkCore",
        "Volo.Abp.PermissionManagement.HttpApi",
        "Volo.Abp.SettingManagement.EntityFrameworkCore",
        "Volo.Abp.TenantManagement.Application",
        "Volo.Abp.TenantManagement.EntityFrameworkCore",
        "Volo.Abp.TenantManagement.HttpApi",
    ];

    private static XDocument HostProject => XDocument.Load(Path.Combine(SourceTree.Root, "host/PropertySuite.Host/PropertySuite.Host.csproj"));

    [Fact]
    public void The_modules_are_the_promised_ones_that_are_built_and_those_that_they_share()
    {
        SourceTree.Modules.ShouldBe(Promised.Except(NotYetBuilt).Concat(Shared).Order());
    }

    [Fact]
    public void What_is_not_built_yet_is_promised_and_not_there()
    {
        NotYetBuilt.Except(Promised).ShouldBeEmpty();
        NotYetBuilt.Intersect(SourceTree.Modules).ShouldBeEmpty("built: take it off the list");
    }

    [Fact]
    public void A_module_is_two_projects_and_both_are_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(SourceTree.Root, "PropertySuite.sln"));
        var expected = SourceTree.Modules.SelectMany(module => new[] { NameOf(module), NameOf(module) + ".Contracts" }).Order(StringComparer.Ordinal);

        SourceTree.ModuleProjects.Select(project => project.Name).Order(StringComparer.Ordinal).ShouldBe(expected);
        SourceTree.ModuleProjects.Where(project => !solution.Contains($"\"{project.Name}\"", StringComparison.Ordinal)).Select(project => project.Name).ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_lists_every_module()
    {
        ReadmeLinks().Matches(Readme()).Select(match => match.Groups[1].Value).Distinct().Order().ShouldBe(SourceTree.Modules);
    }

    [Fact]
    public void The_readme_says_of_every_folder_at_the_top_what_it_is_for()
    {
        var table = FirstColumn().Matches(SectionOf("## Where things are")).SelectMany(match => FolderName().Matches(match.Groups[1].Value))
            .Select(match => match.Groups[1].Value).Distinct();

        table.Order(StringComparer.Ordinal).ShouldBe(TrackedFolders().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_module_stands_on_the_same_four_packages_of_abp()
    {
        var missing = from project in SourceTree.ModuleProjects
                      from package in project.IsContracts ? PackagesOfContracts : PackagesOfImplementations
                      where !AbpPackages(project.File).Contains(package)
                      select $"{project.Name} without {package}";

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Modules_and_host_reference_known_packages_of_abp_only()
    {
        var modules = SourceTree.ModuleProjects.SelectMany(project => AbpPackages(project.File)).Distinct().Order(StringComparer.Ordinal);

        modules.ShouldBe(PackagesOfContracts.Concat(PackagesOfImplementations).Concat(OtherPackagesOfModules).Order(StringComparer.Ordinal));
        AbpPackages(HostProject).Order(StringComparer.Ordinal).ShouldBe(PackagesOfHost);
    }

    [Fact]
    public void Packages_of_abp_are_named_as_such_and_their_stand_in_nowhere()
    {
        var direct = from project in SourceTree.ModuleProjects.Select(project => (project.Name, project.File)).Append(("PropertySuite.Host", HostProject))
                     from reference in project.Item2.Descendants().Where(item => item.Name.LocalName is "PackageReference" or "ProjectReference" or "Reference")
                     let target = reference.Attribute("Include")?.Value ?? ""
                     where target.StartsWith("Volo.", StringComparison.Ordinal) || target.Contains("PropertySuite.Abp", StringComparison.Ordinal)
                     select $"{project.Item1} → {target}";

        direct.ShouldBeEmpty();
    }

    private static IEnumerable<string> AbpPackages(XDocument project) => project.Descendants("AbpReference").Select(reference => reference.Attribute("Include")!.Value);

    private static string NameOf(string module) => "PropertySuite." + string.Concat(module.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Readme() => File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));

    private static string SectionOf(string heading)
    {
        var text = Readme();
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        return text[start..text.IndexOf("\n**", start, StringComparison.Ordinal)];
    }

    /// <summary>Folders at the top of which git knows a file; what builds and runs leave behind is not among them.</summary>
    private static IEnumerable<string> TrackedFolders()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = SourceTree.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, "the checkout is a git repository");
        return files.Where(file => file.Contains('/', StringComparison.Ordinal)).Select(file => file.Split('/')[0]).Distinct();
    }

    [GeneratedRegex("\\]\\(modules/([a-z-]+)/README\\.md\\)")]
    private static partial Regex ReadmeLinks();

    [GeneratedRegex("^\\| (`[^|]+) \\|", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();

    [GeneratedRegex("`([^/`]+)/")]
    private static partial Regex FolderName();
}
