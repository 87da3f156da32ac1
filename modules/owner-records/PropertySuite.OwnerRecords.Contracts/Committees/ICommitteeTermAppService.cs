using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <summary>The register of owners' committees (HTTP: <c>/api/owner-records/committee-term</c>); it needs the permission <c>OwnerRecords.Committees</c>.</summary>
public interface ICommitteeTermAppService : IApplicationService
{
    /// <summary>One term. Phone numbers in clear with permission <c>OwnerRecords.Parties.ViewPhone</c>; that look is logged.</summary>
    Task<CommitteeTermDto> GetAsync(Guid id);

    /// <summary>A page of terms, the latest first; phone numbers masked.</summary>
    Task<PageDto<CommitteeTermDto>> GetListAsync(GetCommitteeTermListInput input);

    /// <summary>The same rows as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetCommitteeTermExportInput input);

    /// <summary>Registers a term.</summary>
    Task<CommitteeTermDto> CreateAsync(CreateCommitteeTermDto input);

    /// <summary>Changes a term.</summary>
    Task<CommitteeTermDto> UpdateAsync(Guid id, UpdateCommitteeTermDto input);

    /// <summary>Adds a member.</summary>
    Task<CommitteeTermDto> AddMemberAsync(Guid id, AddCommitteeMemberDto input);

    /// <summary>Changes a member, or says on which day they left.</summary>
    Task<CommitteeTermDto> UpdateMemberAsync(Guid id, Guid committeeMemberId, UpdateCommitteeMemberDto input);

    /// <summary>Takes a member off who was entered by mistake.</summary>
    Task<CommitteeTermDto> RemoveMemberAsync(Guid id, Guid committeeMemberId);
}
