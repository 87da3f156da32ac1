using System.Reflection;
using System.Xml.Linq;

namespace PropertySuite.Architecture;

/// <summary>
/// The stand-in for ABP's packages can be taken out: it exports nothing but ABP's own, and whoever needs a package says so by
/// <c>AbpReference</c>, so that <c>common.props</c> alone decides where it comes from.
/// </summary>
public class FrameworkBorders
{
    private static readonly string[] StandIn = ["PropertySuite.Abp", "PropertySuite.Abp.Identity", "PropertySuite.Abp.TestBase"];

    /// <summary>Namespaces beside <c>Volo.Abp</c> in which ABP has types itself, with what it puts there.</summary>
    private static readonly Dictionary<string, string> AlsoAbp = new()
    {
        ["System"] = "extensions of text, objects, types and exceptions",
        ["System.Collections.Generic"] = "extensions of lists and dictionaries",
        ["System.Linq"] = "WhereIf and PageBy",
        ["System.Security.Principal"] = "claims of a principal",
        ["Microsoft.AspNetCore.Authorization"] = "extensions of IAuthorizationService",
        ["Microsoft.AspNetCore.Builder"] = "UseAbp… of the pipeline",
        ["Microsoft.AspNetCore.Identity"] = "CheckErrors",
        ["Microsoft.AspNetCore.Mvc"] = "extensions of action descriptors",
        ["Microsoft.AspNetCore.RequestLocalization"] = "the middleware of languages",
        ["Microsoft.Extensions.Configuration"] = "AbpConfigurationBuilderOptions",
        ["Microsoft.Extensions.DependencyInjection"] = "extensions of the service collection",
        ["Microsoft.Extensions.Logging"] = "extensions of ILogger",
        ["Microsoft.Extensions.Options"] = "SetAsync of options from settings",
    };

    private static IEnumerable<(string File, XDocument Project)> Projects =>
        from folder in new[] { "framework", "host", "modules", "tests" }
        from file in SourceTree.Files(folder, "*.csproj")
        select (SourceTree.Relative(file), XDocument.Load(file));

    [Fact]
    public void The_stand_in_exports_nothing_of_our_own()
    {
        var own = from assembly in StandIn.Select(name => Assembly.Load(new AssemblyName(name)))
                  from type in assembly.GetExportedTypes()
                  let name = type.Namespace ?? ""
                  where name != "Volo.Abp" && !name.StartsWith("Volo.Abp.", StringComparison.Ordinal) && !AlsoAbp.ContainsKey(name)
                  select type.FullName;

        own.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_namespace_that_abp_shares_with_others_is_in_use()
    {
        var used = StandIn.SelectMany(name => Assembly.Load(new AssemblyName(name)).GetExportedTypes()).Select(type => type.Namespace).ToHashSet();

        AlsoAbp.Keys.Where(name => !used.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_stand_in_itself_names_its_projects_by_their_paths()
    {
        var edges = from project in Projects
                    where !StandIn.Contains(Path.GetFileNameWithoutExtension(project.File))
                    from reference in project.Project.Descendants("ProjectReference")
                    let target = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
                    where StandIn.Contains(target)
                    select $"{project.File} → {target}";

        edges.ShouldBeEmpty();
    }

    [Fact]
    public void Our_libraries_of_the_framework_know_each_other_and_contracts_of_modules_only()
    {
        var wrong = from project in Projects
                    where project.File.StartsWith("framework/", StringComparison.Ordinal)
                    where !StandIn.Contains(Path.GetFileNameWithoutExtension(project.File))
                    from reference in project.Project.Descendants("ProjectReference")
                    let target = reference.Attribute("Include")!.Value.Replace('\\', '/')
                    where !target.StartsWith("../PropertySuite.", StringComparison.Ordinal) && !target.EndsWith(".Contracts.csproj", StringComparison.Ordinal)
                    select $"{project.File} → {target}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_stand_in_declares_namespaces_of_abp()
    {
        var ours = SourceTree.Files("framework", "*.cs").Where(file => !StandIn.Contains(SourceTree.Relative(file).Split('/')[1]));

        SourceTree.Occurrences(ours, "namespace Volo.").ShouldBeEmpty();
    }
}
