using Microsoft.AspNetCore.Authorization;
using PropertySuite.Attachments;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>Lets buildings carry floor plans and plans of the protected walls: who sees the building sees them, who changes it adds and deletes them.</summary>
public class BuildingAttachmentSubjectProvider(IRepository<Building, Guid> buildings, IAuthorizationService authorization)
    : IAttachmentSubjectProvider, ITransientDependency
{
    /// <inheritdoc />
    public string SubjectType => BuildingConsts.SubjectType;

    /// <inheritdoc />
    public virtual async Task<AttachmentSubject?> FindAsync(Guid subjectId)
    {
        if (!await authorization.IsGrantedAsync(SitesPermissions.Buildings.Default) || await buildings.FindAsync(subjectId) is not { } building)
        {
            return null;
        }

        var mayChange = await authorization.IsGrantedAsync(SitesPermissions.Buildings.Update);
        return new AttachmentSubject(building.SiteId, mayChange, mayChange);
    }

    /// <inheritdoc />
    public virtual Task<bool> MayCreateAsync() => authorization.IsGrantedAsync(SitesPermissions.Buildings.Create);
}
