using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Domain.Entities;

/// <summary>Questions about entities that do not depend on how they are stored.</summary>
public static class EntityHelper
{
    private static readonly ConcurrentDictionary<(Type Type, string Property), Action<object, object?>?> Setters = new();

    /// <summary>Whether the type is an entity.</summary>
    public static bool IsEntity(Type type) => typeof(IEntity).IsAssignableFrom(Check.NotNull(type, nameof(type)));

    /// <summary>The type of the single key of an entity type, or null if its key is composite.</summary>
    public static Type? FindPrimaryKeyType(Type entityType) =>
        Check.NotNull(entityType, nameof(entityType)).GetInterfaces()
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEntity<>))?
            .GetGenericArguments()[0];

    /// <summary>Whether two entities stand for the same row.</summary>
    public static bool EntityEquals(IEntity? entity1, IEntity? entity2)
    {
        if (entity1 is null || entity2 is null)
        {
            return false;
        }

        if (ReferenceEquals(entity1, entity2))
        {
            return true;
        }

        var type1 = entity1.GetType();
        var type2 = entity2.GetType();
        if (!type1.IsAssignableFrom(type2) && !type2.IsAssignableFrom(type1))
        {
            return false;
        }

        if (entity1 is IMultiTenant tenant1 && entity2 is IMultiTenant tenant2 && tenant1.TenantId != tenant2.TenantId)
        {
            return false;
        }

        var keys1 = entity1.GetKeys();
        var keys2 = entity2.GetKeys();
        return !HasDefaultKeys(keys1) && !HasDefaultKeys(keys2) && keys1.SequenceEqual(keys2);
    }

    /// <summary>Whether the entity has not been given a key yet. Zero and negative numbers count as no key.</summary>
    public static bool HasDefaultId<TKey>(IEntity<TKey> entity) => IsDefaultKey(Check.NotNull(entity, nameof(entity)).Id);

    /// <summary>The condition that selects the entity with this key.</summary>
    public static Expression<Func<TEntity, bool>> CreateEqualityExpressionForId<TEntity, TKey>(TKey id)
        where TEntity : IEntity<TKey>
    {
        Expression<Func<TKey>> value = () => id;
        var entity = Expression.Parameter(typeof(TEntity), "e");
        return Expression.Lambda<Func<TEntity, bool>>(
            Expression.Equal(Expression.Property(entity, nameof(IEntity<TKey>.Id)), value.Body), entity);
    }

    /// <summary>Gives the entity a key, also where the setter is not public.</summary>
    public static void TrySetId<TKey>(IEntity<TKey> entity, Func<TKey> idFactory)
    {
        FindSetter(Check.NotNull(entity, nameof(entity)).GetType(), nameof(IEntity<TKey>.Id))?.Invoke(entity, idFactory());
    }

    /// <summary>Gives a multi-tenant entity the tenant that is current now.</summary>
    public static void TrySetTenantId(IEntity entity)
    {
        if (entity is not IMultiTenant multiTenantEntity)
        {
            return;
        }

        var tenantId = AsyncLocalCurrentTenantAccessor.Instance.Current?.TenantId;
        if (tenantId != multiTenantEntity.TenantId)
        {
            FindSetter(entity.GetType(), nameof(IMultiTenant.TenantId))?.Invoke(entity, tenantId);
        }
    }

    private static bool HasDefaultKeys(object?[] keys) => keys.All(IsDefaultKey);

    private static bool IsDefaultKey(object? key) => key switch
    {
        null => true,
        int number => number <= 0,
        long number => number <= 0,
        _ => key.GetType() is { IsValueType: true } type && key.Equals(Activator.CreateInstance(type)),
    };

    private static Action<object, object?>? FindSetter(Type type, string propertyName) =>
        Setters.GetOrAdd((type, propertyName), key => CreateSetter(key.Type, key.Property));

    private static Action<object, object?>? CreateSetter(Type type, string propertyName)
    {
        const BindingFlags Flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetProperty(propertyName, Flags) is not { CanWrite: true } property)
            {
                continue;
            }

            var target = Expression.Parameter(typeof(object));
            var value = Expression.Parameter(typeof(object));
            var assign = Expression.Assign(
                Expression.Property(Expression.Convert(target, declaring), property),
                Expression.Convert(value, property.PropertyType));
            return Expression.Lambda<Action<object, object?>>(assign, target, value).Compile();
        }

        return null;
    }
}
