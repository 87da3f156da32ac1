using System.Text.Json;
using System.Xml.Linq;
using PropertySuite.Testing;

namespace PropertySuite.Architecture;

/// <summary>The source files and project files of the checkout, as the rules look at them.</summary>
internal static class SourceTree
{
    /// <summary>One project of a module.</summary>
    internal sealed record ModuleProject(string Module, string Name, string Folder, XDocument File)
    {
        public bool IsContracts => Name.EndsWith(".Contracts", StringComparison.Ordinal);

        public IEnumerable<string> References => File.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
    }

    public static string Root => RepositoryRoot.Path;

    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "modules")).Select(folder => Path.GetFileName(folder)!).Order()];

    public static IReadOnlyList<ModuleProject> ModuleProjects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "modules"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => new ModuleProject(
                Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!,
                Path.GetFileNameWithoutExtension(file),
                Path.GetDirectoryName(file)!,
                XDocument.Load(file)))
            .OrderBy(project => project.Name),
    ];

    /// <summary>Files below a folder of the checkout, without build output and installed packages.</summary>
    public static IEnumerable<string> Files(string folder, params string[] patterns) =>
        patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "artifacts" or "dist" or "Migrations"));

    /// <summary>Keys of a localisation file.</summary>
    public static HashSet<string> TextKeys(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("texts").EnumerateObject().Select(text => text.Name)];
    }

    /// <summary>The path as it is written in the repository.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Lines of a file, numbered, in which the text occurs outside comments.</summary>
    public static IEnumerable<string> Occurrences(IEnumerable<string> files, params string[] texts) =>
        from file in files
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        let code = line.Text.TrimStart()
        where !code.StartsWith("//", StringComparison.Ordinal) && !code.StartsWith('*')
        where texts.Any(text => code.Contains(text, StringComparison.Ordinal))
        select $"{Relative(file)}:{line.Number}: {code}";
}
