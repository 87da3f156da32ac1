using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Checks words that records take from dictionaries.</summary>
public class DictionaryWords(IDictionaryIntegrationService dictionaries) : DomainService
{
    /// <summary>Refuses what cannot be chosen, unless it stands there already: an item that is switched off takes nothing away from records.</summary>
    /// <param name="dictionary">Code of the dictionary.</param>
    /// <param name="values">The words.</param>
    /// <param name="present">The words so far.</param>
    /// <param name="errorCode">Code of the error. Data: <c>value</c>.</param>
    /// <exception cref="BusinessException">One of them is no word of the dictionary, or is switched off.</exception>
    public virtual async Task CheckAsync(string dictionary, IReadOnlyCollection<string> values, IReadOnlyCollection<string> present, string errorCode)
    {
        var added = values.Except(present).ToList();
        var known = added.Count == 0 ? [] : await dictionaries.GetItemsAsync(dictionary);
        if (added.Find(value => !known.Exists(item => item.Value == value && item.IsActive)) is { } unknown)
        {
            throw new BusinessException(errorCode).WithData("value", unknown);
        }
    }
}
