using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Collects what <c>AddAbpDbContext</c> is told.</summary>
public class AbpDbContextRegistrationOptions(Type dbContextType, IServiceCollection services) : IAbpDbContextRegistrationOptionsBuilder
{
    /// <inheritdoc />
    public IServiceCollection Services { get; } = services;

    /// <summary>The context that is registered.</summary>
    public Type DbContextType { get; } = dbContextType;

    /// <summary>The context type that default repositories ask for.</summary>
    public Type DefaultRepositoryDbContextType { get; private set; } = dbContextType;

    /// <summary>By replaced context type, the one that stands in for it.</summary>
    public Dictionary<Type, Type> ReplacedDbContextTypes { get; } = [];

    /// <summary>Whether aggregate roots get repositories.</summary>
    public bool RegisterDefaultRepositories { get; private set; }

    /// <summary>Whether all other entities get repositories too.</summary>
    public bool IncludeAllEntitiesForDefaultRepositories { get; private set; }

    /// <summary>Single entities that get repositories.</summary>
    public HashSet<Type> SpecifiedDefaultRepositories { get; } = [];

    /// <summary>By entity, its written repository.</summary>
    public Dictionary<Type, Type> CustomRepositories { get; } = [];

    /// <summary>Class of default repositories, with the arguments entity and key; null for the framework's own.</summary>
    public Type? DefaultRepositoryImplementationType { get; private set; }

    /// <summary>Class of default repositories, with the argument entity; null for the framework's own.</summary>
    public Type? DefaultRepositoryImplementationTypeWithoutKey { get; private set; }

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false)
    {
        RegisterDefaultRepositories = true;
        IncludeAllEntitiesForDefaultRepositories = includeAllEntities;
        return this;
    }

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories<TDefaultRepositoryDbContext>(bool includeAllEntities = false)
    {
        if (!typeof(TDefaultRepositoryDbContext).IsAssignableFrom(DbContextType))
        {
            throw new AbpException($"{DbContextType.FullName} is no {typeof(TDefaultRepositoryDbContext).FullName}.");
        }

        DefaultRepositoryDbContextType = typeof(TDefaultRepositoryDbContext);
        return AddDefaultRepositories(includeAllEntities);
    }

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder AddDefaultRepository<TEntity>()
    {
        SpecifiedDefaultRepositories.Add(typeof(TEntity));
        return this;
    }

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder AddRepository<TEntity, TRepository>()
    {
        CustomRepositories[typeof(TEntity)] = typeof(TRepository);
        return this;
    }

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder SetDefaultRepositoryClasses(
        Type repositoryImplementationType, Type repositoryImplementationTypeWithoutKey)
    {
        DefaultRepositoryImplementationType = Check.NotNull(repositoryImplementationType, nameof(repositoryImplementationType));
        DefaultRepositoryImplementationTypeWithoutKey =
            Check.NotNull(repositoryImplementationTypeWithoutKey, nameof(repositoryImplementationTypeWithoutKey));
        return this;
    }

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext>() => Replace(typeof(TOtherDbContext), DbContextType);

    /// <inheritdoc />
    public IAbpDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext, TTargetDbContext>() =>
        Replace(typeof(TOtherDbContext), typeof(TTargetDbContext));

    /// <inheritdoc />
    public void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction)
        where TEntity : IEntity =>
        Services.Configure<AbpEntityOptions>(options => options.Entity(optionsAction));

    internal AbpDbContextRegistrationOptions Replace(Type replaced, Type replacement)
    {
        if (!replaced.IsAssignableFrom(replacement))
        {
            throw new AbpException($"{replacement.FullName} cannot replace {replaced.FullName}: it does not implement it.");
        }

        ReplacedDbContextTypes[replaced] = replacement;
        return this;
    }

    internal Type MakeRepositoryType(Type entityType, Type? keyType) => keyType is null
        ? DefaultRepositoryImplementationTypeWithoutKey?.MakeGenericType(entityType)
            ?? typeof(EfCoreRepository<,>).MakeGenericType(DefaultRepositoryDbContextType, entityType)
        : DefaultRepositoryImplementationType?.MakeGenericType(entityType, keyType)
            ?? typeof(EfCoreRepository<,,>).MakeGenericType(DefaultRepositoryDbContextType, entityType, keyType);
}
