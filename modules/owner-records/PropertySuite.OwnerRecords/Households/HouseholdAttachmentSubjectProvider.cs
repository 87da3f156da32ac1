using Microsoft.AspNetCore.Authorization;
using PropertySuite.Attachments;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Lets households carry documents (一户一档). Who sees the household sees them; who keeps it adds, and takes away what others added with a reason. A
/// household has the id of its unit, and carries documents before anybody is recorded; those of a unit that has been split or merged stay as they are.
/// </summary>
public class HouseholdAttachmentSubjectProvider(IUnitIntegrationService units, IAuthorizationService authorization)
    : IAttachmentSubjectProvider, ITransientDependency
{
    /// <inheritdoc />
    public string SubjectType => HouseholdConsts.SubjectType;

    /// <inheritdoc />
    public virtual async Task<AttachmentSubject?> FindAsync(Guid subjectId)
    {
        if (!await authorization.IsGrantedAsync(OwnerRecordsPermissions.Households.Default)
            || (await units.GetListAsync([subjectId])).FirstOrDefault() is not { } unit)
        {
            return null;
        }

        var keeps = unit.IsInUse && await MayCreateAsync();
        return new AttachmentSubject(unit.SiteId, keeps, keeps);
    }

    /// <inheritdoc />
    public virtual Task<bool> MayCreateAsync() => authorization.IsGrantedAsync(OwnerRecordsPermissions.Households.Update);
}
