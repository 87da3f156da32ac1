using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>The contributors of one resource.</summary>
public class LocalizationResourceContributorList : List<ILocalizationResourceContributor>
{
    /// <summary>The text in exactly this culture from the last contributor that has it, or null.</summary>
    public LocalizedString? GetOrNull(string cultureName, string name)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            var text = this[i].GetOrNull(cultureName, name);
            if (text != null)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Puts all texts in exactly this culture into <paramref name="dictionary"/>.</summary>
    public void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        foreach (var contributor in this)
        {
            contributor.Fill(cultureName, dictionary);
        }
    }
}
