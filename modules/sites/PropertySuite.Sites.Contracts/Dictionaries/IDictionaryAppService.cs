using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>
/// Lists of words that a company may shape (HTTP: <c>/api/sites/dictionary</c>, where the id is the dictionary's code). Changing needs the
/// right to see all sites, since a dictionary is the company's.
/// </summary>
public interface IDictionaryAppService : IApplicationService
{
    /// <summary>All dictionaries, by name.</summary>
    Task<ListResultDto<DictionaryDto>> GetListAsync();

    /// <summary>The items of a dictionary, for anybody who is signed in.</summary>
    /// <param name="id">Code of the dictionary.</param>
    /// <param name="includeDisabled">Also those that are switched off.</param>
    /// <exception cref="EntityNotFoundException">There is no such dictionary.</exception>
    Task<DictionaryItemsDto> GetItemsAsync(string id, bool includeDisabled = false);

    /// <summary>Adds an item at the end.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.DictionaryValueTaken"/>, <see cref="SitesErrorCodes.DictionaryFull"/>.</exception>
    Task<DictionaryItemsDto> CreateItemAsync(string id, CreateDictionaryItemDto input);

    /// <summary>Changes texts of an item, or switches it on or off.</summary>
    /// <exception cref="EntityNotFoundException">There is no such item.</exception>
    /// <exception cref="AbpDbConcurrencyException">Somebody else has changed the dictionary meanwhile (HTTP 409).</exception>
    Task<DictionaryItemsDto> UpdateItemAsync(string id, UpdateDictionaryItemDto input);

    /// <summary>Puts the items into another order.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.DictionaryOrderIncomplete"/>.</exception>
    Task<DictionaryItemsDto> UpdateOrderAsync(string id, UpdateDictionaryOrderDto input);
}
