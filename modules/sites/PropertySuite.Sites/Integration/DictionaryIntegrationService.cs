using Volo.Abp;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDictionaryIntegrationService" />
[IntegrationService]
public class DictionaryIntegrationService(DictionaryCatalog catalog, DictionaryReader reader, ICompanyDictionaryRepository dictionaries)
    : SitesAppService, IDictionaryIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<DictionaryItemDto>> GetItemsAsync(string code) =>
        catalog.Find(code) is { } definition
            ? reader.Read(definition, await dictionaries.FindAsync(dictionary => dictionary.Code == code))
            : [];

    /// <inheritdoc />
    public virtual async Task<string> GetTextAsync(string code, string value) =>
        (await GetItemsAsync(code)).Find(item => item.Value == value)?.Text ?? value;
}
