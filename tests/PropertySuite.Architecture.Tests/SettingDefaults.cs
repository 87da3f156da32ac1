using System.Text.RegularExpressions;
using Volo.Abp.Settings;

namespace PropertySuite.Architecture;

/// <summary>What a module's README says about its settings is what the code defines: the same settings with the same defaults.</summary>
public partial class SettingDefaults
{
    [Fact]
    public void The_readme_of_a_module_lists_its_settings_with_their_defaults()
    {
        SourceTree.Modules.SelectMany(Defined).Order(StringComparer.Ordinal).ShouldBe(SourceTree.Modules.SelectMany(Documented).Order(StringComparer.Ordinal));
    }

    /// <summary>Settings that a module's providers add, ABP's own not among them.</summary>
    private static IEnumerable<string> Defined(string module)
    {
        var context = new SettingDefinitionContext([]);
        var names = SourceTree.ModuleProjects.Where(project => project.Module == module).Select(project => project.Name).ToHashSet();
        foreach (var provider in ProductTypes.Implementations.Where(type => typeof(ISettingDefinitionProvider).IsAssignableFrom(type) && names.Contains(type.Assembly.GetName().Name!)))
        {
            ((ISettingDefinitionProvider)Activator.CreateInstance(provider)!).Define(context);
        }

        return context.GetAll().Select(setting => $"{module}: {setting.Name} = {setting.DefaultValue}");
    }

    /// <summary>Rows of the tables "setting, default" in a README.</summary>
    private static IEnumerable<string> Documented(string module)
    {
        var isTable = false;
        foreach (var line in File.ReadLines(Path.Combine(SourceTree.Root, "modules", module, "README.md")))
        {
            isTable = line.StartsWith("| setting | default |", StringComparison.Ordinal) || (isTable && line.StartsWith('|'));
            if (isTable && Row().Match(line) is { Success: true } row)
            {
                yield return $"{module}: {row.Groups["name"].Value} = {row.Groups["value"].Value}";
            }
        }
    }

    [GeneratedRegex(@"^\| `(?<name>[\w.]+)` \| `?(?<value>[^`|]*?)`? \|")]
    private static partial Regex Row();
}
