using PropertySuite.Abp.Domain;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Domain.Entities.Events;

/// <summary>
/// Something happened to an entity. Handlers of a base type's event also get the events of derived entity types, and handlers work for
/// the tenant of the entity.
/// </summary>
/// <param name="entity">The entity it happened to.</param>
[Serializable]
public class EntityEventData<TEntity>(TEntity entity) : IEventDataWithInheritableGenericArgument, IEventDataMayHaveTenantId, ICarriesEntity
{
    /// <summary>The entity it happened to.</summary>
    public TEntity Entity { get; } = entity;

    object ICarriesEntity.Entity => Entity!;

    /// <inheritdoc />
    public virtual bool IsMultiTenant(out Guid? tenantId)
    {
        tenantId = (Entity as IMultiTenant)?.TenantId;
        return Entity is IMultiTenant;
    }

    /// <inheritdoc />
    public virtual object[] GetConstructorArgs() => [Entity!];
}

/// <summary>An entity was created, updated or deleted.</summary>
/// <param name="entity">The changed entity.</param>
[Serializable]
public class EntityChangedEventData<TEntity>(TEntity entity) : EntityEventData<TEntity>(entity)
{
}

/// <summary>An entity was created.</summary>
/// <param name="entity">The new entity.</param>
[Serializable]
public class EntityCreatedEventData<TEntity>(TEntity entity) : EntityChangedEventData<TEntity>(entity)
{
}

/// <summary>An entity was updated.</summary>
/// <param name="entity">The entity with its new values.</param>
[Serializable]
public class EntityUpdatedEventData<TEntity>(TEntity entity) : EntityChangedEventData<TEntity>(entity)
{
}

/// <summary>An entity was deleted, softly or for good.</summary>
/// <param name="entity">The entity as it was.</param>
[Serializable]
public class EntityDeletedEventData<TEntity>(TEntity entity) : EntityChangedEventData<TEntity>(entity)
{
}
