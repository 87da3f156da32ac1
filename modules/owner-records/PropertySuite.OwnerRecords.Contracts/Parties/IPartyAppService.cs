using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <summary>People and organisations (HTTP: <c>/api/owner-records/party</c>).</summary>
public interface IPartyAppService : IApplicationService
{
    /// <summary>One party. Phone numbers in clear with permission <c>OwnerRecords.Parties.ViewPhone</c>; that look is logged.</summary>
    Task<PartyDto> GetAsync(Guid id);

    /// <summary>Parties by filter, phone numbers always masked; sorted by name unless the input says otherwise (name, creationTime).</summary>
    Task<PageDto<PartyDto>> GetListAsync(GetPartyListInput input);

    /// <summary>
    /// The same filter as a file. Phone numbers in clear only if asked for, with permission <c>OwnerRecords.Parties.ViewPhone</c>; that is logged for every
    /// site. ID numbers are always masked.
    /// </summary>
    Task<IRemoteStreamContent> GetExportAsync(GetPartyExportInput input);

    /// <summary>Records a party.</summary>
    Task<PartyDto> CreateAsync(CreatePartyDto input);

    /// <summary>Changes a party.</summary>
    Task<PartyDto> UpdateAsync(Guid id, UpdatePartyDto input);

    /// <summary>Shows the ID number in clear; permission <c>OwnerRecords.Parties.RevealIdNumber</c>; logged.</summary>
    Task<RevealedIdNumberDto> RevealIdNumberAsync(Guid id, RevealPersonalDataDto input);

    /// <summary>Shows the phone numbers in clear; permission <c>OwnerRecords.Parties.ViewPhone</c>; logged.</summary>
    Task<RevealedPhonesDto> RevealPhonesAsync(Guid id, RevealPersonalDataDto input);
}
