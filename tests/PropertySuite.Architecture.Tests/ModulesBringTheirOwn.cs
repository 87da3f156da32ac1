using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PropertySuite.Architecture;

/// <summary>
/// Modules bring their own: role defaults, demo, names for the audit log, dictionary items, links, settings with their presentation, seeds and ids of the
/// access matrix. A new module touches nothing outside its folder but the solution, the host's module class, the context and the migrations; what is
/// generated and what is written for people follows. So nothing else names a module: neither its namespace, nor its folder, routes, text keys or codes.
/// </summary>
public partial class ModulesBringTheirOwn
{
    /// <summary>A file or folder that names modules, which ones, and why it may.</summary>
    private sealed record Exemption(string Path, string[] Modules, string Reason);

    private static readonly Exemption[] Exemptions =
    [
        new("framework/PropertySuite.Cases/", ["service-desk", "sites"], "a case belongs to a site and writes into the timeline; the kit references both Contracts"),
        new("host/PropertySuite.Host/Companies/", ["administration", "sites"], "opens companies with their administrator and standard roles"),
        new("host/PropertySuite.Host/Demo/", ["administration", "sites"], "the plan of the demo: which sites, who works there"),
        new("host/PropertySuite.Host/Seeding/", ["sites"], "seeds with all sites in scope"),
        new("host/PropertySuite.Host/Keys/", ["owner-records"], "keeps the keys of sessions as personal data is kept"),
        new("host/PropertySuite.Host/Startup/PersonalDataKey.cs", ["owner-records"], "reads the master key of personal data"),
        new("host/PropertySuite.Host/OpenApi/ErrorResponses.cs", ["repairs"], "an error as an example"),
        new("host/PropertySuite.Host/OpenApi/OperationDescriber.cs", ["attachments"], "uploads that are read as they come are described"),
        new("host/web/build/readme-snippets.mjs", ["repairs"], "the examples of the console's guide are those of repairs"),
        new("host/web/src/shell/cases/CaseRules.vue", ["service-desk"], "the rules of a case come from where its timeline comes from"),
        new("host/web/src/shell/layout/SiteSwitcher.vue", ["sites"], "the shell asks in which site one works"),
        new("modules/sites/ui/pages/BuildingDetail/BuildingUnits.vue", ["owner-records"], "leads from a unit to its household"),
        new("modules/sites/ui/pages/UnitList/UnitList.vue", ["owner-records"], "leads from a unit to its household"),
        new("modules/sites/ui/pages/BuildingList/BuildingList.vue", ["owner-records"], "leads to the import, which brings buildings too"),
        new("etc/bench/", ["repairs", "sites"], "measures the product's busiest path and its largest lists, and the same without the framework"),
        new("etc/bench/ClockBench.cs", ["service-desk"], "the sweep of clocks, against the bare statement"),
        new("etc/bench/MyWorkBench.cs", ["service-desk", "administration"], "what waits for somebody, against a union of the same lists"),
        new("etc/bench/Baseline/BareMyWork.cs", ["service-desk"], "that union"),
        new("etc/bench/Baseline/BareClockSweep.cs", ["service-desk"], "the bare statement enqueues the same job"),
        new("etc/bench/PlanBench.cs", ["sites"], "the sweep of plans, against the bare statements"),
        new("tests/PropertySuite.Testing/", ["administration", "sites"], "every test has a company with sites and users"),
        new("tests/PropertySuite.Architecture.Tests/", ["administration", "attachments", "owner-records", "service-desk", "sites"], "rules that have exemptions of their own, and the marks of a site"),
        new("tests/PropertySuite.Host.Tests/Access/", ["administration", "sites"], "callers of the matrix have sites, roles and API clients"),
        new("tests/PropertySuite.Host.Tests/Access/AccessMatrix.cs", ["owner-records"], "reading a log that is written to by reading"),
        new("tests/PropertySuite.Host.Tests/Access/News.cs", ["owner-records"], "a job that comes with a start"),
        new("tests/PropertySuite.Host.Tests/Api/ApiRequest.cs", ["repairs"], "one kind of case stands for all where the API wants a kind of record"),
        new("tests/PropertySuite.Host.Tests/Api/ListRequests.cs", ["administration"], "one list stands for all where another list's place is tried"),
        new("tests/PropertySuite.Host.Tests/Malformed/", ["administration", "attachments", "sites"], "what the spoiled requests are measured by"),
        new("tests/PropertySuite.Host.Tests/OpenApi/", ["repairs"], "the document is looked at by one operation"),
    ];

    [Fact]
    public void Nothing_outside_a_module_names_it()
    {
        Named().Where(place => !Exemptions.Any(exemption => Covers(exemption, place)))
            .Select(place => $"{place.File} names {place.Module} ({place.What}): let the module bring that itself")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_exemption_is_still_needed()
    {
        var named = Named();
        var idle = from exemption in Exemptions
                   from module in exemption.Modules
                   where !named.Any(place => place.Module == module && Covers(exemption, place))
                   select $"{exemption.Path} no longer names {module}";

        idle.ShouldBeEmpty();
    }

    private static bool Covers(Exemption exemption, Place place)
        => exemption.Modules.Contains(place.Module) && place.File.StartsWith(exemption.Path, StringComparison.Ordinal);

    private sealed record Place(string File, string Module, string What);

    private static List<Place> Named()
    {
        var looks = SourceTree.Modules.Select(module => (Module: module, Look: LookFor(module), Users: UsersOf(module))).ToList();
        return
        [
            .. from file in TextFiles()
               let text = WithoutComments(Path.Combine(SourceTree.Root, file))
               from look in looks
               where !Belongs(file, look.Module, look.Users)
               let match = look.Look.Match(text)
               where match.Success
               select new Place(file, look.Module, match.Value),
        ];
    }

    /// <summary>Its namespace, its folder and routes, its text keys and query keys, and what its permissions, settings and errors begin with.</summary>
    private static Regex LookFor(string module)
    {
        var name = NameOf(module);
        var camel = char.ToLowerInvariant(name[0]) + name[1..];
        return new Regex(
            $@"PropertySuite\.{name}\b|\b(api|modules)/{module}\b|['""`]/{module}[/'""`?]|['""`]({module}|{camel})\.[a-z]|['""`]{name}[.:][A-Z]", RegexOptions.CultureInvariant);
    }

    /// <summary>A module's own files: its folder, its seed, the folders of its tests; and those of modules that use it.</summary>
    private static bool Belongs(string file, string module, HashSet<string> users)
    {
        var parts = file.Split('/');
        return parts[0] == "modules"
            ? parts[1] == module || users.Contains(parts[1])
            : users.Append(module).Any(own => parts[^1] == NameOf(own) + "Seed.cs") || parts.Contains(NameOf(module));
    }

    /// <summary>Modules that reference its Contracts, or take exported parts of its pages.</summary>
    private static HashSet<string> UsersOf(string module)
    {
        var contracts = $"PropertySuite.{NameOf(module)}.Contracts";
        var byContracts = SourceTree.ModuleProjects.Where(project => project.References.Contains(contracts)).Select(project => project.Module);
        var byPages = from file in SourceTree.Files("modules", "*.vue", "*.ts")
                      where File.ReadAllText(file).Contains($"'@modules/{module}/ui'", StringComparison.Ordinal)
                      select SourceTree.Relative(file).Split('/')[1];
        return [.. byContracts, .. byPages];
    }

    private static string NameOf(string module) => string.Concat(module.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<string> TextFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = SourceTree.Root,
            RedirectStandardOutput = true,
        })!;
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, "the checkout is a git repository");
        return files.Where(file => Text().IsMatch(file) && !MayNameModules().IsMatch(file) && File.Exists(Path.Combine(SourceTree.Root, file)));
    }

    private static string WithoutComments(string file)
        => string.Join('\n', File.ReadLines(file).Where(line => !Comment().IsMatch(line)));

    [GeneratedRegex(@"\.(cs|csproj|props|targets|json|ts|mts|js|mjs|vue|html|css|yml|yaml|conf|service|sh)$|^etc/[^.]+$|^\.ci/")]
    private static partial Regex Text();

    /// <summary>
    /// What a new module has to touch, what is generated from it, what is written for people (documents are no text file here), and tests: what a test tries
    /// something on is its own business. The parts that tests share are looked at.
    /// </summary>
    [GeneratedRegex(
        """
        ^PropertySuite\.sln$
        |^host/PropertySuite\.Host/(PropertySuiteHostModule\.cs$|Data/PropertySuiteDbContext[^/]*\.cs$|Migrations/)
        |^host/web/(openapi\.json$|src/api/)
        |^etc/(module-template/|new-module$)
        |^package-lock\.json$
        |\.test\.(ts|mjs)$
        |^tests/(?!PropertySuite\.(Testing|Architecture\.Tests)/|PropertySuite\.Host\.Tests/(Access|Api|Malformed|OpenApi)/)
        |^tests/PropertySuite\.Architecture\.Tests/ModulesBringTheirOwn\.cs$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MayNameModules();

    [GeneratedRegex(@"^\s*(//|\*|/\*|#|<!--)")]
    private static partial Regex Comment();
}
