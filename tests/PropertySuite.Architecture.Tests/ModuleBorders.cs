using System.Text.RegularExpressions;

namespace PropertySuite.Architecture;

/// <summary>Who may know whom (docs/adr and the folder grammar in README.md).</summary>
public partial class ModuleBorders
{
    private const string Foundation = "PropertySuite.Foundation";

    /// <summary>What implementations may build on besides contracts.</summary>
    private static readonly string[] Libraries =
    [
        Foundation, "PropertySuite.Foundation.EntityFrameworkCore", "PropertySuite.Platform", "PropertySuite.Platform.Identity",
        "PropertySuite.Cases",
    ];

    [Fact]
    public void A_contracts_project_references_no_other_project_but_the_foundation_library()
    {
        var edges = from project in SourceTree.ModuleProjects
                    where project.IsContracts
                    from reference in project.References
                    where reference != Foundation
                    select $"{project.Name} → {reference}";

        edges.ShouldBeEmpty();
    }

    [Fact]
    public void An_implementation_references_contracts_and_our_libraries_only()
    {
        var edges = from project in SourceTree.ModuleProjects
                    where !project.IsContracts
                    from reference in project.References
                    where !reference.EndsWith(".Contracts", StringComparison.Ordinal) && !Libraries.Contains(reference)
                    select $"{project.Name} → {reference}";

        edges.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_lies_loose_in_a_project_root_but_the_module_the_service_base_and_the_error_codes()
    {
        var loose = from project in SourceTree.ModuleProjects
                    from file in Directory.EnumerateFiles(project.Folder, "*.cs")
                    let name = Path.GetFileName(file)
                    where !AllowedInRoot().IsMatch(name)
                    select SourceTree.Relative(file);

        loose.ShouldBeEmpty();
    }

    [Fact]
    public void Every_module_has_a_readme()
    {
        SourceTree.Modules
            .Where(module => !File.Exists(Path.Combine(SourceTree.Root, "modules", module, "README.md")))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_carries_no_layer_suffix()
    {
        var wrong = from file in SourceTree.Files("modules", "*.cs")
                    from line in File.ReadLines(file)
                    let match = NamespaceLine().Match(line)
                    where match.Success && LayerSuffix().IsMatch(match.Groups[1].Value)
                    select $"{SourceTree.Relative(file)}: {match.Groups[1].Value}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_data_folders_and_repositories_know_entity_framework()
    {
        var files = SourceTree.Files("modules", "*.cs").Where(file =>
        {
            var path = SourceTree.Relative(file);
            return !path.Contains("/Data/", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("EfCore", StringComparison.Ordinal)
                && !path.EndsWith("Module.cs", StringComparison.Ordinal);
        });

        SourceTree.Occurrences(files, "using Microsoft.EntityFrameworkCore", "using Npgsql").ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_framework_declares_volo_namespaces_and_modules_use_nothing_of_ours_from_it()
    {
        var product = SourceTree.Files("modules", "*.cs").Concat(SourceTree.Files("host", "*.cs"));

        SourceTree.Occurrences(product, "namespace Volo.").ShouldBeEmpty();
        SourceTree.Occurrences(SourceTree.Files("modules", "*.cs"), "using PropertySuite.Abp").ShouldBeEmpty();
    }

    [Fact]
    public void A_page_imports_the_shell_its_own_module_and_exported_parts_of_others_only()
    {
        var wrong = from file in SourceTree.Files("modules", "*.vue", "*.ts")
                    let own = SourceTree.Relative(file).Split('/')[1]
                    from Match import in ImportSource().Matches(File.ReadAllText(file))
                    let source = import.Groups[1].Value
                    where LeavesModule(file, source, own)
                    select $"{SourceTree.Relative(file)} → {source}";

        wrong.ShouldBeEmpty();
    }

    private static bool LeavesModule(string file, string source, string ownModule)
    {
        if (source.StartsWith('.'))
        {
            var target = SourceTree.Relative(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, source)));
            return !target.StartsWith($"modules/{ownModule}/ui", StringComparison.Ordinal);
        }

        if (source.StartsWith("@modules/", StringComparison.Ordinal))
        {
            return !OtherModulesIndex().IsMatch(source);
        }

        if (source == "@shell/testing")
        {
            return !file.EndsWith(".test.ts", StringComparison.Ordinal);
        }

        return source.StartsWith("@shell/", StringComparison.Ordinal) || source.StartsWith("@/", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(\\w+(Module|AppService|ErrorCodes))\\.cs$")]
    private static partial Regex AllowedInRoot();

    [GeneratedRegex("^namespace ([\\w.]+)")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex("\\.(Domain|Application|Contracts|EntityFrameworkCore|HttpApi)(\\.|$)")]
    private static partial Regex LayerSuffix();

    [GeneratedRegex("(?:from|import)\\s*\\(?\\s*'([^']+)'")]
    private static partial Regex ImportSource();

    [GeneratedRegex("^@modules/[a-z-]+/ui$")]
    private static partial Regex OtherModulesIndex();
}
