using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;
using PropertySuite.Abp.Data;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

public abstract partial class AbpDbContext<TDbContext>
{
    /// <summary>Not supported: use <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Use {nameof(SaveChangesAsync)}.");

    /// <summary>Sends all changes to the database, with audit properties, soft deletion and events.</summary>
    /// <exception cref="AbpDbConcurrencyException">
    /// Somebody else has changed a row since it was read, refers by now to one that is deleted, or has deleted one that is referred to.
    /// </exception>
    /// <exception cref="UniqueConstraintException">Somebody else has stored the same in between.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            ChangeTracker.DetectChanges();
            MarkOwnersOfChangedValues();
            var announcements = ApplyAbpConceptsForChangedEntities();
            HandlePropertiesBeforeSave();
            var eventReport = CreateEventReport();

            var log = AuditingManager?.Current?.Log;
            var changes = log is null ? [] : EntityHistoryHelper.CreateChangeList([.. ChangeTracker.Entries()]);
            var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            EntityHistoryHelper.UpdateChangeList(changes);
            log?.EntityChanges.AddRange(changes);
            announcements.ForEach(announce => announce());
            PublishEntityEvents(eventReport);
            return count;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new AbpDbConcurrencyException(exception.Message, exception);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation)
        {
            throw new UniqueConstraintException(violation.ConstraintName ?? violation.TableName ?? "", exception);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } violation)
        {
            throw new AbpDbConcurrencyException($"Others refer to what goes, or what is referred to has gone ({violation.ConstraintName}).", exception);
        }
    }

    /// <inheritdoc />
    public virtual Task<int> SaveChangesOnDbContextAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

    /// <summary>
    /// Called before each save, when audit properties are set and soft deletions are turned into updates. All entries in
    /// <c>ChangeTracker</c> that are added, modified or deleted now will be written.
    /// </summary>
    protected virtual void HandlePropertiesBeforeSave()
    {
        foreach (var entry in ChangeTracker.Entries<IHasConcurrencyStamp>())
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted)
            {
                UpdateConcurrencyStamp(entry);
            }
        }
    }

    /// <summary>Makes the save fail unless the stored stamp is the entity's, and gives the entity a new one.</summary>
    protected virtual void UpdateConcurrencyStamp(EntityEntry entry)
    {
        if (entry.Entity is IHasConcurrencyStamp entity
            && entry.Metadata.FindProperty(nameof(IHasConcurrencyStamp.ConcurrencyStamp)) is { } stamp)
        {
            entry.Property(stamp).OriginalValue = entity.ConcurrencyStamp;
            entity.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        }
    }

    /// <summary>Called as soon as an entity is added: gives it its key, concurrency stamp and creation properties.</summary>
    protected virtual void ApplyAbpConceptsForAddedEntity(EntityEntry entry)
    {
        CheckAndSetId(entry);
        SetConcurrencyStampIfNull(entry);
        SetCreationAuditProperties(entry);
    }

    /// <summary>Called on save for an entity with changed properties: sets its modification properties.</summary>
    /// <param name="entry">The entity.</param>
    /// <param name="forceApply">Also if no property of its own has changed.</param>
    protected virtual void ApplyAbpConceptsForModifiedEntity(EntityEntry entry, bool forceApply = false)
    {
        if (!forceApply && !HasChangedProperty(entry))
        {
            return;
        }

        IncrementEntityVersionProperty(entry);
        SetModificationAuditProperties(entry);
        if (entry.Entity is ISoftDelete { IsDeleted: true })
        {
            SetDeletionAuditProperties(entry);
        }
    }

    /// <summary>
    /// Called on save for a deleted entity: where it can be deleted softly, takes back its unsaved changes and marks it instead.
    /// </summary>
    protected virtual void ApplyAbpConceptsForDeletedEntity(EntityEntry entry)
    {
        if (entry.Entity is not ISoftDelete || IsHardDeleted(entry))
        {
            return;
        }

        var stamp = (entry.Entity as IHasConcurrencyStamp)?.ConcurrencyStamp;
        entry.CurrentValues.SetValues(entry.OriginalValues);
        entry.State = EntityState.Unchanged;
        entry.Property(nameof(ISoftDelete.IsDeleted)).CurrentValue = true;
        if (stamp is not null)
        {
            ((IHasConcurrencyStamp)entry.Entity).ConcurrencyStamp = stamp;
        }

        SetDeletionAuditProperties(entry);
    }

    /// <summary>Whether the entity was deleted by <c>HardDeleteAsync</c>.</summary>
    protected virtual bool IsHardDeleted(EntityEntry entry) =>
        UnitOfWorkManager?.Current?.Items.GetValueOrDefault(UnitOfWorkItemNames.HardDeletedEntities) is HashSet<IEntity> entities
        && entry.Entity is IEntity entity
        && entities.Contains(entity);

    /// <summary>Gives a new entity a key if it needs one.</summary>
    protected virtual void CheckAndSetId(EntityEntry entry)
    {
        if (entry.Entity is IEntity<Guid> entity)
        {
            TrySetGuidId(entry, entity);
        }
    }

    /// <summary>Gives a new entity a key, unless it has one or its class wants none generated.</summary>
    protected virtual void TrySetGuidId(EntityEntry entry, IEntity<Guid> entity)
    {
        if (entity.Id != Guid.Empty || GuidGenerator is null || entry.Metadata.FindProperty(nameof(IEntity<Guid>.Id)) is not { } id
            || entry.Metadata.ClrType.IsDefined(typeof(DisableIdGenerationAttribute), inherit: true)
            || IsGeneratedByDatabase(id))
        {
            return;
        }

        entry.Property(id).CurrentValue = GuidGenerator.Create();
    }

    /// <summary>Gives an entity its first concurrency stamp.</summary>
    protected virtual void SetConcurrencyStampIfNull(EntityEntry entry)
    {
        if (entry.Entity is IHasConcurrencyStamp { ConcurrencyStamp: null } entity)
        {
            entity.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        }
    }

    /// <summary>Sets when and by whom the entity was created.</summary>
    protected virtual void SetCreationAuditProperties(EntityEntry entry) => AuditPropertySetter?.SetCreationProperties(entry.Entity);

    /// <summary>Sets when and by whom the entity was changed.</summary>
    protected virtual void SetModificationAuditProperties(EntityEntry entry) =>
        AuditPropertySetter?.SetModificationProperties(entry.Entity);

    /// <summary>Sets when and by whom the entity was deleted.</summary>
    protected virtual void SetDeletionAuditProperties(EntityEntry entry) => AuditPropertySetter?.SetDeletionProperties(entry.Entity);

    /// <summary>Counts the change.</summary>
    protected virtual void IncrementEntityVersionProperty(EntityEntry entry) =>
        AuditPropertySetter?.IncrementEntityVersionProperty(entry.Entity);

    /// <summary>The domain events that tracked entities have raised.</summary>
    protected virtual EntityEventReport CreateEventReport() => new(
        [.. ChangeTracker.Entries<IGeneratesDomainEvents>().Select(entry => entry.Entity)
            .Where(entity => entity.GetLocalEvents().Any() || entity.GetDistributedEvents().Any())]);

    /// <summary>Hands domain events to the unit of work, which publishes them before it commits.</summary>
    protected virtual void PublishEntityEvents(EntityEventReport changeReport)
    {
        var unitOfWork = UnitOfWorkManager?.Current;
        foreach (var domainEvent in changeReport.DomainEvents)
        {
            unitOfWork?.AddOrReplaceLocalEvent(ToRecord(domainEvent));
        }

        foreach (var distributedEvent in changeReport.DistributedEvents)
        {
            unitOfWork?.AddOrReplaceDistributedEvent(ToRecord(distributedEvent));
        }

        changeReport.ClearRaisedEvents();
    }

    private static UnitOfWorkEventRecord ToRecord(DomainEventRecord record) =>
        new(record.EventData.GetType(), record.EventData, record.EventOrder);

    private List<Action> ApplyAbpConceptsForChangedEntities()
    {
        var announcements = new List<Action>();
        foreach (var entry in ChangeTracker.Entries().ToList())
        {
            var entity = entry.Entity;
            switch (entry.State)
            {
                case EntityState.Added when entity is IEntity:
                    announcements.Add(() => EntityChangeEventHelper?.PublishEntityCreatedEvent(entity));
                    break;
                case EntityState.Modified:
                    var isAnnounced = entity is IEntity && HasChangedProperty(entry);
                    ApplyAbpConceptsForModifiedEntity(entry);
                    if (isAnnounced && IsDeletedNow(entry))
                    {
                        announcements.Add(() => EntityChangeEventHelper?.PublishEntityDeletedEvent(entity));
                    }
                    else if (isAnnounced)
                    {
                        announcements.Add(() => EntityChangeEventHelper?.PublishEntityUpdatedEvent(entity));
                    }

                    break;
                case EntityState.Deleted:
                    ApplyAbpConceptsForDeletedEntity(entry);
                    if (entity is IEntity)
                    {
                        announcements.Add(() => EntityChangeEventHelper?.PublishEntityDeletedEvent(entity));
                    }

                    break;
            }
        }

        return announcements;
    }

    private static bool IsDeletedNow(EntityEntry entry) =>
        entry.Entity is ISoftDelete { IsDeleted: true } && entry.Property(nameof(ISoftDelete.IsDeleted)).IsModified;

    private static bool HasChangedProperty(EntityEntry entry) =>
        entry.Properties.Any(property => property.IsModified) || entry.ComplexProperties.Any(property => property.IsModified);

    /// <summary>A change of an owned object is a change of its owner: audit properties and concurrency stamp must follow.</summary>
    private void MarkOwnersOfChangedValues()
    {
        var entries = ChangeTracker.Entries().ToList();
        foreach (var changed in entries.Where(entry => entry.Metadata.IsOwned() && entry.State != EntityState.Unchanged))
        {
            var owner = FindOwner(changed, entries);
            while (owner is not null && owner.Metadata.IsOwned())
            {
                owner = FindOwner(owner, entries);
            }

            if (owner is { State: EntityState.Unchanged }
                && (owner.Metadata.FindProperty(nameof(IHasConcurrencyStamp.ConcurrencyStamp))
                    ?? owner.Metadata.FindProperty(nameof(IHasModificationTime.LastModificationTime))) is { } marked)
            {
                owner.Property(marked).IsModified = true;
            }
        }
    }

    private static EntityEntry? FindOwner(EntityEntry owned, List<EntityEntry> entries)
    {
        var ownership = owned.Metadata.FindOwnership()!;
        var keys = ownership.Properties.Select(property => owned.Property(property).CurrentValue).ToList();
        return entries.Find(entry => ownership.PrincipalEntityType.IsAssignableFrom(entry.Metadata)
            && ownership.PrincipalKey.Properties.Select(property => entry.Property(property).CurrentValue).SequenceEqual(keys));
    }
}
