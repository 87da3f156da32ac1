using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using PropertySuite.Concurrency;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Localization;
using Volo.Abp.Validation;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDictionaryAppService" />
[Authorize]
public class DictionaryAppService(DictionaryCatalog catalog, DictionaryReader reader, ICompanyDictionaryRepository dictionaries)
    : SitesAppService, IDictionaryAppService
{
    /// <inheritdoc />
    [Authorize(SitesPermissions.Dictionaries.Default)]
    public virtual async Task<ListResultDto<DictionaryDto>> GetListAsync()
    {
        var own = (await dictionaries.GetListAsync()).ToDictionary(dictionary => dictionary.Code);
        return new ListResultDto<DictionaryDto>(
        [
            .. catalog.GetAll().Values
                .Select(definition => ToDto(definition, own.GetValueOrDefault(definition.Code)))
                .OrderBy(dictionary => dictionary.Code, StringComparer.Ordinal),
        ]);
    }

    /// <inheritdoc />
    public virtual async Task<DictionaryItemsDto> GetItemsAsync(string id, bool includeDisabled = false)
    {
        var definition = GetDefinition(id);
        var own = await dictionaries.FindAsync(dictionary => dictionary.Code == id);
        var result = ToItems(definition, own);
        result.Items = includeDisabled ? result.Items : result.Items.FindAll(item => item.IsActive);
        return result;
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Dictionaries.Manage)]
    public virtual Task<DictionaryItemsDto> CreateItemAsync(string id, CreateDictionaryItemDto input) =>
        ChangeAsync(id, shown: null, (_, items) =>
        {
            var value = input.Value.Trim();
            if (items.Exists(item => item.Value == value))
            {
                throw new BusinessException(SitesErrorCodes.DictionaryValueTaken).WithData("value", value);
            }

            if (items.Count >= DictionaryConsts.MaxItems)
            {
                throw new BusinessException(SitesErrorCodes.DictionaryFull).WithData("count", DictionaryConsts.MaxItems);
            }

            items.Add(ToItem(value, input, isActive: true, isBuiltIn: false));
        });

    /// <inheritdoc />
    [Authorize(SitesPermissions.Dictionaries.Manage)]
    public virtual Task<DictionaryItemsDto> UpdateItemAsync(string id, UpdateDictionaryItemDto input) =>
        ChangeAsync(id, input, (definition, items) =>
        {
            var index = items.FindIndex(item => item.Value == input.Value);
            if (index < 0)
            {
                throw new EntityNotFoundException(typeof(CompanyDictionary), $"{id}/{input.Value}");
            }

            var isBuiltIn = definition.Items.Any(item => item.Value == input.Value);
            items[index] = ToItem(input.Value, input, input.IsActive, isBuiltIn);
        });

    /// <inheritdoc />
    [Authorize(SitesPermissions.Dictionaries.Manage)]
    public virtual Task<DictionaryItemsDto> UpdateOrderAsync(string id, UpdateDictionaryOrderDto input) =>
        ChangeAsync(id, input, (_, items) =>
        {
            var byValue = items.ToDictionary(item => item.Value);
            if (input.Values.Count != items.Count || !byValue.Keys.ToHashSet().SetEquals(input.Values))
            {
                throw new BusinessException(SitesErrorCodes.DictionaryOrderIncomplete);
            }

            items.Clear();
            items.AddRange(input.Values.Select(value => byValue[value]));
        });

    private async Task<DictionaryItemsDto> ChangeAsync(
        string code, IHasConcurrencyStamp? shown, Action<DictionaryDefinition, List<CompanyDictionaryItem>> change)
    {
        SiteScope.CheckAllSites();
        var definition = GetDefinition(code);
        var own = await dictionaries.GetOrAddAsync(code);
        if (shown is not null)
        {
            (own.Items.Count == 0 ? null : own).CheckConcurrencyStamp(shown);
        }

        var items = reader.Merge(definition, own);
        change(definition, items);
        own.SetItems(items);
        await dictionaries.UpdateAsync(own, autoSave: true);
        return ToItems(definition, own);
    }

    private DictionaryDefinition GetDefinition(string code) =>
        catalog.Find(code) ?? throw new EntityNotFoundException(typeof(CompanyDictionary), code);

    private CompanyDictionaryItem ToItem(string value, DictionaryItemInputBase input, bool isActive, bool isBuiltIn)
    {
        var zhHans = TextOrNull(input.ZhHans);
        if (zhHans is null && !isBuiltIn)
        {
            throw new AbpValidationException([new ValidationResult(L["Sites:DictionaryTextMissing"], [nameof(input.ZhHans)])]);
        }

        return new CompanyDictionaryItem(value, zhHans, TextOrNull(input.ZhHant), TextOrNull(input.En), isActive);
    }

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private DictionaryItemsDto ToItems(DictionaryDefinition definition, CompanyDictionary? own) =>
        new() { Items = reader.Read(definition, own), ConcurrencyStamp = own?.ConcurrencyStamp ?? "" };

    private DictionaryDto ToDto(DictionaryDefinition definition, CompanyDictionary? own)
    {
        var items = reader.Merge(definition, own);
        return new DictionaryDto
        {
            Code = definition.Code,
            Name = definition.Name.Localize(StringLocalizerFactory).Value,
            ActiveCount = items.Count(item => item.IsActive),
            DisabledCount = items.Count(item => !item.IsActive),
            IsCustomized = own is { Items.Count: > 0 },
        };
    }
}
