using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace PropertySuite.Auditing;

/// <summary>Describes what a save changes.</summary>
public class EntityChangeReader : ITransientDependency
{
    private readonly IAuditingHelper _auditingHelper;
    private readonly EntityPropertyHistory _properties;
    private readonly IClock _clock;
    private readonly AbpAuditingOptions _options;

    /// <summary>Creates the reader.</summary>
    public EntityChangeReader(
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

    /// <summary>The changes that a save is about to make.</summary>
    public virtual List<EntityChangeInfo> Read(IEnumerable<EntityEntry> entries) =>
        _options.IsEnabled ? [.. entries.Where(IsKept).Select(CreateEntityChange).OfType<EntityChangeInfo>()] : [];

    /// <summary>Adds what only the database knew, once the save is done.</summary>
    public virtual void Complete(IEnumerable<EntityChangeInfo> changes)
    {
        foreach (var change in changes)
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

    private bool IsKept(EntityEntry entry) =>
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
