using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Options;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore.EntityHistory;

/// <inheritdoc cref="IEntityHistoryHelper" />
public class EntityHistoryHelper : IEntityHistoryHelper, ITransientDependency
{
    private readonly IAuditingHelper _auditingHelper;
    private readonly EntityPropertyHistory _properties;
    private readonly IClock _clock;
    private readonly AbpAuditingOptions _options;

    /// <summary>Creates the helper.</summary>
    public EntityHistoryHelper(
        IAuditingHelper auditingHelper,
        EntityPropertyHistory properties,
        IClock clock,
        IOptions<AbpAuditingOptions> options)
    {
        _auditingHelper = auditingHelper;
        _properties = properties;
        _clock = clock;
        _options = options.Value;
    }

    /// <inheritdoc />
    public virtual List<EntityChangeInfo> CreateChangeList(ICollection<EntityEntry> entityEntries)
    {
        var changes = new List<EntityChangeInfo>();
        if (!_options.IsEnabled)
        {
            return changes;
        }

        foreach (var entry in entityEntries)
        {
            if (ShouldSaveEntityHistory(entry) && CreateEntityChange(entry) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    /// <inheritdoc />
    public virtual void UpdateChangeList(List<EntityChangeInfo> entityChanges)
    {
        foreach (var change in entityChanges)
        {
            change.EntityId ??= IdOf((EntityEntry)change.EntityEntry);
        }
    }

    private static EntityChangeType? ChangeTypeOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => EntityChangeType.Created,
        EntityState.Deleted => EntityChangeType.Deleted,
        EntityState.Modified when entry.Entity is ISoftDelete { IsDeleted: true }
            && entry.Property(nameof(ISoftDelete.IsDeleted)).IsModified => EntityChangeType.Deleted,
        EntityState.Modified => EntityChangeType.Updated,
        _ => null,
    };

    private static string? IdOf(EntityEntry entry)
    {
        var key = entry.Metadata.FindPrimaryKey()!.Properties;
        return key.Any(property => entry.Property(property).IsTemporary)
            ? null
            : string.Join(',', key.Select(property => entry.Property(property).CurrentValue));
    }

    private bool ShouldSaveEntityHistory(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is IEntity
        && !entry.Metadata.IsOwned()
        && _properties.IsEnabled(entry.Metadata.ClrType, _auditingHelper);

    private EntityChangeInfo? CreateEntityChange(EntityEntry entry)
    {
        if (ChangeTypeOf(entry) is not { } changeType)
        {
            return null;
        }

        var properties = _properties.Describe(entry, changeType);
        return properties.Count == 0 && changeType == EntityChangeType.Updated
            ? null
            : new EntityChangeInfo
            {
                ChangeType = changeType,
                ChangeTime = _clock.Now,
                EntityEntry = entry,
                EntityId = IdOf(entry),
                EntityTypeFullName = entry.Metadata.ClrType.FullName,
                EntityTenantId = (entry.Entity as IMultiTenant)?.TenantId,
                PropertyChanges = properties,
            };
    }
}
