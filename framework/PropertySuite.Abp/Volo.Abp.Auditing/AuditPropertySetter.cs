using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

/// <summary>
/// Takes the time from the clock and the user from the current principal. A user of another tenant than the object's is not written
/// down: its id would mean nobody there.
/// </summary>
public class AuditPropertySetter : IAuditPropertySetter, ITransientDependency
{
    private readonly ICurrentUser _currentUser;
    private readonly IClock _clock;

    /// <summary>Creates the setter.</summary>
    public AuditPropertySetter(ICurrentUser currentUser, IClock clock)
    {
        _currentUser = currentUser;
        _clock = clock;
    }

    /// <inheritdoc />
    public virtual void SetCreationProperties(object targetObject)
    {
        if (targetObject is IHasCreationTime { CreationTime: var creationTime } && creationTime == default)
        {
            AuditProperty.Set(targetObject, nameof(IHasCreationTime.CreationTime), _clock.Now);
        }

        if (GetUserIdFor(targetObject) is not { } userId)
        {
            return;
        }

        if (targetObject is IMayHaveCreator { CreatorId: var creatorId } && (creatorId == null || creatorId == Guid.Empty))
        {
            AuditProperty.Set(targetObject, nameof(IMayHaveCreator.CreatorId), userId);
        }
        else if (targetObject is IMustHaveCreator { CreatorId: var requiredCreatorId } && requiredCreatorId == Guid.Empty)
        {
            AuditProperty.Set(targetObject, nameof(IMustHaveCreator.CreatorId), userId);
        }
    }

    /// <inheritdoc />
    public virtual void SetModificationProperties(object targetObject)
    {
        if (targetObject is IHasModificationTime)
        {
            AuditProperty.Set(targetObject, nameof(IHasModificationTime.LastModificationTime), _clock.Now);
        }

        if (targetObject is IModificationAuditedObject)
        {
            AuditProperty.Set(targetObject, nameof(IModificationAuditedObject.LastModifierId), GetUserIdFor(targetObject));
        }
    }

    /// <inheritdoc />
    public virtual void SetDeletionProperties(object targetObject)
    {
        if (targetObject is IHasDeletionTime { DeletionTime: null })
        {
            AuditProperty.Set(targetObject, nameof(IHasDeletionTime.DeletionTime), _clock.Now);
        }

        if (targetObject is IDeletionAuditedObject { DeleterId: null })
        {
            AuditProperty.Set(targetObject, nameof(IDeletionAuditedObject.DeleterId), GetUserIdFor(targetObject));
        }
    }

    /// <inheritdoc />
    public virtual void IncrementEntityVersionProperty(object targetObject)
    {
        if (targetObject is IHasEntityVersion { EntityVersion: var version })
        {
            AuditProperty.Set(targetObject, nameof(IHasEntityVersion.EntityVersion), version + 1);
        }
    }

    private Guid? GetUserIdFor(object targetObject)
        => targetObject is IMultiTenant { TenantId: var tenantId } && tenantId != _currentUser.TenantId ? null : _currentUser.Id;
}
