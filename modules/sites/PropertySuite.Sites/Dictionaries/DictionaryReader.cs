using System.Globalization;
using Microsoft.Extensions.Localization;
using Volo.Abp.Domain.Services;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>Lays what a company has made of a dictionary over what the dictionary began with.</summary>
public class DictionaryReader(IStringLocalizerFactory localizers) : DomainService
{
    /// <summary>All items in their order: the company's, then those it has not touched.</summary>
    public virtual List<CompanyDictionaryItem> Merge(DictionaryDefinition definition, CompanyDictionary? own)
    {
        var items = own?.Items.ToList() ?? [];
        var known = items.Select(item => item.Value).ToHashSet();
        items.AddRange(definition.Items
            .Where(item => !known.Contains(item.Value))
            .Select(item => new CompanyDictionaryItem(item.Value, null, null, null, IsActive: true)));
        return items;
    }

    /// <summary>The items for people, in the caller's language.</summary>
    public virtual List<DictionaryItemDto> Read(DictionaryDefinition definition, CompanyDictionary? own) =>
        Merge(definition, own).ConvertAll(item =>
        {
            var builtIn = definition.Items.FirstOrDefault(candidate => candidate.Value == item.Value);
            return new DictionaryItemDto
            {
                Value = item.Value,
                Text = OwnText(item) ?? builtIn?.Text.Localize(localizers).Value ?? item.ZhHans ?? item.Value,
                ZhHans = item.ZhHans,
                ZhHant = item.ZhHant,
                En = item.En,
                IsActive = item.IsActive,
                IsBuiltIn = builtIn is not null,
            };
        });

    private static string? OwnText(CompanyDictionaryItem item) => CultureInfo.CurrentUICulture.Name switch
    {
        "zh-Hant" => item.ZhHant ?? item.ZhHans,
        "en" => item.En,
        _ => item.ZhHans,
    };
}
