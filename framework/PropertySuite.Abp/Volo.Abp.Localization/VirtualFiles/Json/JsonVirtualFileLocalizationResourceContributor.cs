using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization.Json;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization.VirtualFiles.Json;

/// <summary>Reads texts from the JSON files of one folder of the virtual file system, at the first access.</summary>
public class JsonVirtualFileLocalizationResourceContributor : ILocalizationResourceContributor
{
    private readonly string _virtualPath;
    private LocalizationResourceInitializationContext? _context;
    private readonly Lazy<Dictionary<string, Dictionary<string, LocalizedString>>> _textsByCulture;

    /// <summary>Creates the contributor.</summary>
    /// <param name="virtualPath">Folder, for example <c>/Localization/Repairs</c>.</param>
    public JsonVirtualFileLocalizationResourceContributor(string virtualPath)
    {
        _virtualPath = virtualPath;
        _textsByCulture = new Lazy<Dictionary<string, Dictionary<string, LocalizedString>>>(Read);
    }

    /// <inheritdoc />
    public void Initialize(LocalizationResourceInitializationContext context) => _context = context;

    /// <inheritdoc />
    public LocalizedString? GetOrNull(string cultureName, string name)
        => _textsByCulture.Value.GetValueOrDefault(cultureName)?.GetValueOrDefault(name);

    /// <inheritdoc />
    public void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        if (_textsByCulture.Value.TryGetValue(cultureName, out var texts))
        {
            foreach (var (name, text) in texts)
            {
                dictionary[name] = text;
            }
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> GetSupportedCultures() => _textsByCulture.Value.Keys;

    private Dictionary<string, Dictionary<string, LocalizedString>> Read()
    {
        var files = (_context ?? throw new AbpException($"The texts in {_virtualPath} are read before their resource is initialized."))
            .ServiceProvider.GetRequiredService<IVirtualFileProvider>()
            .GetDirectoryContents(_virtualPath)
            .Where(file => !file.IsDirectory && file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (files.Count == 0)
        {
            throw new AbpException(
                $"There is no JSON file in the virtual folder {_virtualPath}, from which the localization resource "
                + $"{_context.Resource.ResourceName} takes its texts. Is it embedded, and its assembly added to the virtual file system?");
        }

        var byCulture = new Dictionary<string, Dictionary<string, LocalizedString>>();
        foreach (var file in files)
        {
            using var stream = file.CreateReadStream();
            var parsed = JsonLocalizationFile.Parse(stream, $"{_virtualPath}/{file.Name}");
            if (!byCulture.TryAdd(parsed.Culture, parsed.Texts))
            {
                throw new AbpException($"Two files in the virtual folder {_virtualPath} are for the culture {parsed.Culture}.");
            }
        }

        return byCulture;
    }
}
