using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Options of entities.</summary>
public class AbpEntityOptions
{
    private readonly Dictionary<Type, object> _options = [];

    /// <summary>Sets options of one entity.</summary>
    public void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction)
        where TEntity : IEntity
    {
        var options = GetOrNull<TEntity>() ?? new AbpEntityOptions<TEntity>();
        _options[typeof(TEntity)] = options;
        optionsAction(options);
    }

    /// <summary>The options of one entity; null if none were set.</summary>
    public AbpEntityOptions<TEntity>? GetOrNull<TEntity>()
        where TEntity : IEntity =>
        (AbpEntityOptions<TEntity>?)_options.GetValueOrDefault(typeof(TEntity));
}

/// <summary>Options of one entity.</summary>
public class AbpEntityOptions<TEntity>
    where TEntity : IEntity
{
    /// <summary>Adds to a query the related entities that belong to the entity by default.</summary>
    public Func<IQueryable<TEntity>, IQueryable<TEntity>>? DefaultWithDetailsFunc { get; set; }
}
