using System.Reflection;
using System.Text.Json;
using PropertySuite.Administration;

namespace PropertySuite.Architecture;

/// <summary>Texts stand in localisation files, complete in all three languages.</summary>
public class Texts
{
    private static readonly string[] Cultures = ["zh-Hans", "zh-Hant", "en"];

    [Fact]
    public void Every_resource_has_the_same_keys_in_every_language()
    {
        var differences = from folder in ResourceFolders()
                          let keys = Cultures.ToDictionary(culture => culture, culture => Keys(Path.Combine(folder, culture + ".json")))
                          from key in keys.Values.SelectMany(set => set).Distinct()
                          from culture in Cultures
                          where !keys[culture].Contains(key)
                          select $"{SourceTree.Relative(folder)}/{culture}.json lacks {key}";

        differences.ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_and_every_error_code_has_a_text()
    {
        var missing = from assembly in ProductAssemblies.All
                      where assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal)
                      let keys = KeysOf(assembly)
                      from type in assembly.GetTypes()
                      let isPermissions = type.FullName!.Contains("Permissions", StringComparison.Ordinal)
                      let isErrorCodes = type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)
                      where isPermissions || isErrorCodes
                      from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
                      where field.IsLiteral && field.FieldType == typeof(string)
                      let value = (string)field.GetRawConstantValue()!
                      let key = isPermissions ? "Permission:" + value : value
                      where !keys.Contains(key)
                      select $"{assembly.GetName().Name}: {key}";

        missing.ShouldBeEmpty();
    }

    /// <summary>On the server for files and messages, in the console for its pages; both say the same.</summary>
    [Fact]
    public void Every_standard_role_has_one_name_in_every_language()
    {
        var different = from culture in Cultures
                        let server = Read(Path.Combine(SourceTree.Root, "modules/administration/PropertySuite.Administration.Contracts/Localization/Administration", culture + ".json"))
                            .GetProperty("texts")
                        let console = Read(Path.Combine(SourceTree.Root, "host/web/src/i18n/locales", culture + ".json")).GetProperty("roles")
                        from role in StandardRoles.All
                        let name = server.TryGetProperty("Role:" + role, out var text) ? text.GetString() : null
                        where name is null || !console.TryGetProperty(role, out var shown) || shown.GetString() != name
                        select $"{role} in {culture}: {name ?? "no name"}";

        different.ShouldBeEmpty();
    }

    [Fact]
    public void Source_code_holds_no_chinese_user_texts_outside_the_demo()
    {
        var sources = SourceTree.Files("modules", "*.cs").Where(file => !AllowedToHoldChinese(file));
        var literals = from file in sources
                       from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
                       let code = line.Text.TrimStart()
                       where !code.StartsWith("//", StringComparison.Ordinal)
                       where code.Contains('"') && code.Any(character => character is >= '\u4e00' and <= '\u9fff')
                       select $"{SourceTree.Relative(file)}:{line.Number}: {code}";

        literals.ShouldBeEmpty();
    }

    /// <summary>Parsers of Chinese input hold the words that they look for, and the demo what people would have typed.</summary>
    private static bool AllowedToHoldChinese(string file) =>
        SourceTree.Relative(file).Contains("/Demo/", StringComparison.Ordinal) || ChineseInput.Any(part => SourceTree.Relative(file).Contains(part, StringComparison.Ordinal));

    private static readonly string[] ChineseInput = ["RoomCode", "RoomNotation", "RoomCell", "RoomListReader", "FloorLabel", "FloorPlan", "/Imports/", "/Import", "ChineseText", "Pinyin", "Names", "Phone", "Plate"];

    private static IEnumerable<string> ResourceFolders() =>
        SourceTree.Files("modules", "zh-Hans.json").Concat(SourceTree.Files("framework", "zh-Hans.json"))
            .Where(file => !SourceTree.Relative(file).Contains("/ui/", StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file)!);

    private static HashSet<string> KeysOf(Assembly contracts)
    {
        var project = SourceTree.ModuleProjects.Single(candidate => candidate.Name == contracts.GetName().Name);
        var files = Directory.EnumerateFiles(project.Folder, "zh-Hans.json", SearchOption.AllDirectories);
        return [.. files.SelectMany(Keys)];
    }

    private static HashSet<string> Keys(string file) =>
        File.Exists(file) ? [.. Read(file).GetProperty("texts").EnumerateObject().Select(text => text.Name)] : [];

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.Clone();
    }
}
