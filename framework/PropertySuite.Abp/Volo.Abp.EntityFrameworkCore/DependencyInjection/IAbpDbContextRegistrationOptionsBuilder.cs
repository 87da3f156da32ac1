using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>How a context is registered, and which repositories work on it.</summary>
public interface IAbpDbContextRegistrationOptionsBuilder
{
    /// <summary>The services that everything is added to.</summary>
    IServiceCollection Services { get; }

    /// <summary>Registers repositories for the aggregate roots of the context's sets.</summary>
    /// <param name="includeAllEntities">Also for entities that are no aggregate roots.</param>
    IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false);

    /// <summary>As <see cref="AddDefaultRepositories(bool)"/>, with repositories that ask for another context type.</summary>
    /// <typeparam name="TDefaultRepositoryDbContext">The context's interface, so that the context can be replaced.</typeparam>
    IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories<TDefaultRepositoryDbContext>(bool includeAllEntities = false);

    /// <summary>Registers a repository for one entity.</summary>
    IAbpDbContextRegistrationOptionsBuilder AddDefaultRepository<TEntity>();

    /// <summary>Registers a written repository as the one for its entity.</summary>
    IAbpDbContextRegistrationOptionsBuilder AddRepository<TEntity, TRepository>();

    /// <summary>Sets the open generic classes of default repositories.</summary>
    /// <param name="repositoryImplementationType">Class with the arguments entity and key.</param>
    /// <param name="repositoryImplementationTypeWithoutKey">Class with the argument entity, for entities with composite keys.</param>
    IAbpDbContextRegistrationOptionsBuilder SetDefaultRepositoryClasses(
        Type repositoryImplementationType, Type repositoryImplementationTypeWithoutKey);

    /// <summary>Uses this context wherever <typeparamref name="TOtherDbContext"/> is asked for.</summary>
    IAbpDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext>();

    /// <summary>Uses <typeparamref name="TTargetDbContext"/> wherever <typeparamref name="TOtherDbContext"/> is asked for.</summary>
    IAbpDbContextRegistrationOptionsBuilder ReplaceDbContext<TOtherDbContext, TTargetDbContext>();

    /// <summary>Sets options of an entity.</summary>
    void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction)
        where TEntity : IEntity;
}
