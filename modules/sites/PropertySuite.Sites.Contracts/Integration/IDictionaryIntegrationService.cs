using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Dictionaries for other modules.</summary>
[IntegrationService]
public interface IDictionaryIntegrationService : IApplicationService
{
    /// <summary>All items of a dictionary in their order, also those that are switched off; empty when there is no such dictionary.</summary>
    Task<List<DictionaryItemDto>> GetItemsAsync(string code);

    /// <summary>What people read for a stored value, in the caller's language; the value itself when it is unknown.</summary>
    Task<string> GetTextAsync(string code, string value);
}
