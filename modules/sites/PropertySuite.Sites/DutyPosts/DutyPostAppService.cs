using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDutyPostAppService" />
[Authorize(SitesPermissions.DutyShifts.Default)]
public class DutyPostAppService(
    IRepository<DutyPost, Guid> posts, IRepository<Site, Guid> sites, IDutyShiftRepository shifts, IIdentityRoleRepository roles) : SitesAppService, IDutyPostAppService
{
    private static readonly ListOrder<DutyPost> Order = new ListOrder<DutyPost>(post => post.Id, "name").Add("name", post => post.Name);

    /// <inheritdoc />
    public virtual async Task<PageDto<DutyPostDto>> GetListAsync(GetDutyPostListInput input)
    {
        var query = (await posts.GetQueryableAsync()).WhereIf(input.SiteId is not null, post => post.SiteId == input.SiteId);
        return (await Order.GetPageAsync(query, PageRequest.Of(input))).ToDto(DutyPostMapper.ToDto);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<DutyPostDto> CreateAsync(CreateDutyPostDto input)
    {
        SiteScope.Check(input.SiteId);
        var site = await sites.GetAsync(input.SiteId);
        return await SaveAsync(new DutyPost(GuidGenerator.Create(), site.Id, input.Name, await FindRoleAsync(input.Role)), input, isNew: true);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<DutyPostDto> UpdateAsync(Guid id, UpdateDutyPostDto input)
    {
        var post = await posts.GetAsync(id);
        post.CheckConcurrencyStamp(input);
        if (input.Role != post.Role)
        {
            input.Role = await FindRoleAsync(input.Role);
        }

        return await SaveAsync(post, input, isNew: false);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        var post = await posts.GetAsync(id);
        await shifts.LockRosterAsync();
        if (await shifts.AnyAsync(shift => shift.PostId == id))
        {
            throw new BusinessException(SitesErrorCodes.DutyPostInUse).WithData("name", post.Name);
        }

        await posts.DeleteAsync(post, autoSave: true);
    }

    /// <summary>A role of the company, written as the company writes it; a post that has a role which is gone since keeps it until another is chosen.</summary>
    private async Task<string> FindRoleAsync(string role)
        => (await roles.FindByNormalizedNameAsync(role.Trim().ToUpperInvariant(), includeDetails: false))?.Name
           ?? throw new BusinessException(SitesErrorCodes.DutyRoleUnknown).WithData("role", role.Trim());

    private async Task<DutyPostDto> SaveAsync(DutyPost post, DutyPostInputBase input, bool isNew)
    {
        await shifts.LockRosterAsync();
        post.Describe(input.Name, isNew ? post.Role : input.Role, input.AllowsAnotherPost).SetActive(input.IsActive);
        if (await posts.AnyAsync(other => other.SiteId == post.SiteId && other.Name == post.Name && other.Id != post.Id))
        {
            throw new BusinessException(SitesErrorCodes.DutyPostNameTaken).WithData("name", post.Name);
        }

        return DutyPostMapper.ToDto(isNew ? await posts.InsertAsync(post, autoSave: true) : await posts.UpdateAsync(post, autoSave: true));
    }
}
