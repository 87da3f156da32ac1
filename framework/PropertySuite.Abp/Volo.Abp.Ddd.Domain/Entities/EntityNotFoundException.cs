namespace Volo.Abp.Domain.Entities;

/// <summary>An entity that must exist does not, or not for this caller. HTTP status 404.</summary>
public class EntityNotFoundException : AbpException
{
    /// <summary>Nothing is known about what was missing.</summary>
    public EntityNotFoundException()
    {
    }

    /// <summary>Names the kind of entity, and its key where there was one.</summary>
    public EntityNotFoundException(Type entityType, object? id = null, Exception? innerException = null)
        : base(Describe(entityType, id), innerException)
    {
        EntityType = entityType;
        Id = id;
    }

    /// <summary>Says in words what is missing.</summary>
    public EntityNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The kind of entity that was looked for.</summary>
    public Type? EntityType { get; set; }

    /// <summary>The key that was looked for; null if it was looked for by a condition.</summary>
    public object? Id { get; set; }

    private static string Describe(Type entityType, object? id) => id is null
        ? $"There is no such an entity. Entity type: {entityType.FullName}"
        : $"There is no such an entity. Entity type: {entityType.FullName}, id: {id}";
}

/// <summary>No entity of type <typeparamref name="TEntityType"/> was found.</summary>
public class EntityNotFoundException<TEntityType>(object? id = null, Exception? innerException = null)
    : EntityNotFoundException(typeof(TEntityType), id, innerException)
{
}
