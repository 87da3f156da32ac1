using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <summary>The list of key customers (HTTP: <c>/api/owner-records/key-customer</c>); it needs the permission <c>OwnerRecords.KeyCustomers</c>.</summary>
public interface IKeyCustomerAppService : IApplicationService
{
    /// <summary>One entry.</summary>
    Task<KeyCustomerDto> GetAsync(Guid id);

    /// <summary>A page of entries; those first whose contact is due first.</summary>
    Task<PageDto<KeyCustomerDto>> GetListAsync(GetKeyCustomerListInput input);

    /// <summary>The contacts that were recorded of an entry, newest first; the newest <see cref="KeyCustomerConsts.MaxContactsShown"/>.</summary>
    Task<List<KeyCustomerContactDto>> GetContactsAsync(Guid id);

    /// <summary>The same rows as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetKeyCustomerExportInput input);

    /// <summary>Colleagues of a site who can look after a key customer.</summary>
    Task<List<KeyCustomerResponsibleDto>> GetResponsiblesAsync(Guid siteId);

    /// <summary>Puts a party on the list; it can stand there once at a time.</summary>
    Task<KeyCustomerDto> CreateAsync(CreateKeyCustomerDto input);

    /// <summary>Changes reason, traits, responsible colleague and plan.</summary>
    Task<KeyCustomerDto> UpdateAsync(Guid id, UpdateKeyCustomerDto input);

    /// <summary>Records a contact; the next one is due as many days later as planned.</summary>
    Task<KeyCustomerDto> RecordContactAsync(Guid id, RecordKeyCustomerContactDto input);

    /// <summary>Takes the party off the list; the entry stays for reading.</summary>
    Task<KeyCustomerDto> EndAsync(Guid id, EndKeyCustomerDto input);
}
