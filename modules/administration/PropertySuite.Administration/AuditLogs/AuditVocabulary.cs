using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Administration;

/// <summary>
/// The texts of all modules, as the audit log looks into them. A class belongs to the module whose resource lies in the folder
/// <c>Localization</c> of the class's namespace: <c>PropertySuite.Sites.Unit</c> to <c>PropertySuite.Sites.Localization.SitesResource</c>; of two such folders to the nearer.
/// </summary>
public class AuditVocabulary(
    IStringLocalizer<AdministrationResource> own, IStringLocalizerFactory localizers, IOptions<AbpLocalizationOptions> options) : ITransientDependency
{
    private const string Folder = ".Localization";

    /// <summary>A text of this module.</summary>
    public virtual string Own(string key) => own[key];

    /// <summary>A text in the module of a class, else in this one; null when there is none.</summary>
    /// <param name="className">Full name of the class.</param>
    /// <param name="key">Key of the text.</param>
    public virtual string? Find(string className, string key) =>
        (OwnerOf(className) is { } resource ? TextOf(localizers.Create(resource)[key]) : null) ?? TextOf(own[key]);

    /// <summary>A text wherever it stands, with the name of the resource.</summary>
    public virtual (string Resource, string Text)? FindAnywhere(string key)
    {
        foreach (var (name, resource) in Resources)
        {
            if (TextOf(localizers.Create(resource.ResourceType)[key]) is { } text)
            {
                return (name, text);
            }
        }

        return null;
    }

    /// <summary>A text of a resource; null when it has none.</summary>
    public virtual string? FindIn(string resourceName, string key) =>
        localizers.CreateByResourceNameOrNull(resourceName) is { } texts ? TextOf(texts[key]) : null;

    /// <summary>The texts of all modules whose keys begin so.</summary>
    public virtual IReadOnlyCollection<LocalizedString> GetAll(string prefix) =>
        [.. Resources.SelectMany(resource => localizers.Create(resource.Resource.ResourceType).GetAllStrings(includeParentCultures: false))
            .Where(text => text.Name.StartsWith(prefix, StringComparison.Ordinal))];

    private IEnumerable<(string Name, LocalizationResource Resource)> Resources =>
        options.Value.Resources.Select(resource => (resource.Key, Resource: resource.Value as LocalizationResource)).Where(named => named.Resource is not null)!;

    private Type? OwnerOf(string className) => Resources
        .Select(named => named.Resource.ResourceType)
        .Where(type => type.Namespace is { } name && name.EndsWith(Folder, StringComparison.Ordinal)
            && className.StartsWith(name[..^Folder.Length] + ".", StringComparison.Ordinal))
        .MaxBy(type => type.Namespace!.Length);

    private static string? TextOf(LocalizedString text) => text.ResourceNotFound ? null : text.Value;
}
