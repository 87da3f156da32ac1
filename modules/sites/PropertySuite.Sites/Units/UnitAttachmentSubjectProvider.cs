using Microsoft.AspNetCore.Authorization;
using PropertySuite.Attachments;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>
/// Lets units carry floor plans and plans of the protected walls: who sees the unit sees them, who changes it adds and deletes them, as long as it is one.
/// </summary>
public class UnitAttachmentSubjectProvider(IUnitRepository units, IAuthorizationService authorization) : IAttachmentSubjectProvider, ITransientDependency
{
    /// <inheritdoc />
    public string SubjectType => UnitConsts.SubjectType;

    /// <inheritdoc />
    public virtual async Task<AttachmentSubject?> FindAsync(Guid subjectId)
    {
        if (!await authorization.IsGrantedAsync(SitesPermissions.Units.Default) || await units.FindAsync(subjectId) is not { } unit)
        {
            return null;
        }

        var mayChange = unit.IsInUse && await authorization.IsGrantedAsync(SitesPermissions.Units.Update);
        return new AttachmentSubject(unit.SiteId, mayChange, mayChange);
    }

    /// <inheritdoc />
    public virtual Task<bool> MayCreateAsync() => authorization.IsGrantedAsync(SitesPermissions.Units.Create);
}
