using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Administration;

/// <summary>The tree of departments and teams (组织机构) of a company, who belongs where, and which roles come with it.</summary>
public interface IOrganizationUnitAppService : IApplicationService
{
    /// <summary>The whole tree, by code.</summary>
    Task<ListResultDto<OrganizationUnitDto>> GetListAllAsync();

    /// <summary>Adds a unit below a parent or at the top.</summary>
    Task<OrganizationUnitDto> CreateAsync(CreateOrganizationUnitDto input);

    /// <summary>Renames a unit.</summary>
    Task<OrganizationUnitDto> UpdateAsync(Guid id, UpdateOrganizationUnitDto input);

    /// <summary>Moves a unit with everything below it.</summary>
    Task<OrganizationUnitDto> MoveAsync(Guid id, MoveOrganizationUnitDto input);

    /// <summary>Deletes a unit with everything below it. Refused as long as anybody belongs to one of them.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>A page of the users who belong to the unit itself.</summary>
    Task<PagedResultDto<OrganizationUnitMemberDto>> GetMembersAsync(Guid id, GetOrganizationUnitMembersInput input);

    /// <summary>Exactly the members of a filter as a file; needs <c>Administration.Users.Export</c>, and is itself logged.</summary>
    Task<IRemoteStreamContent> GetMembersExportAsync(Guid id, GetOrganizationUnitMembersExportInput input);

    /// <summary>Takes users into the unit; who is there already stays.</summary>
    Task AddMembersAsync(Guid id, AddOrganizationUnitMembersDto input);

    /// <summary>Takes a user out of the unit.</summary>
    Task DeleteMembersAsync(Guid id, DeleteOrganizationUnitMemberDto input);

    /// <summary>The roles that everybody in the unit has.</summary>
    Task<ListResultDto<OrganizationUnitRoleDto>> GetRolesAsync(Guid id);

    /// <summary>Gives everybody in the unit roles.</summary>
    Task AddRolesAsync(Guid id, AddOrganizationUnitRolesDto input);

    /// <summary>Takes a role away from the unit.</summary>
    Task DeleteRolesAsync(Guid id, DeleteOrganizationUnitRoleDto input);
}
