using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Registers the repositories of a context.</summary>
internal sealed class EfCoreRepositoryRegistrar(AbpDbContextRegistrationOptions options)
{
    /// <summary>Adds written repositories in any case, default ones where there is none yet.</summary>
    public void AddRepositories()
    {
        foreach (var (entityType, repositoryType) in options.CustomRepositories)
        {
            Register(entityType, repositoryType, replaceExisting: true);
        }

        foreach (var entityType in EntityTypesOf(options.DbContextType).Union(options.SpecifiedDefaultRepositories))
        {
            if (ShouldHaveDefaultRepository(entityType))
            {
                var repositoryType = options.MakeRepositoryType(entityType, EntityHelper.FindPrimaryKeyType(entityType));
                Register(entityType, repositoryType, replaceExisting: false);
            }
        }
    }

    private bool ShouldHaveDefaultRepository(Type entityType) =>
        !options.CustomRepositories.ContainsKey(entityType)
        && (options.SpecifiedDefaultRepositories.Contains(entityType)
            || (options.RegisterDefaultRepositories
                && (options.IncludeAllEntitiesForDefaultRepositories || typeof(IAggregateRoot).IsAssignableFrom(entityType))));

    private static IEnumerable<Type> EntityTypesOf(Type dbContextType) => dbContextType
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .Select(property => property.PropertyType.GetGenericArguments()[0])
        .Where(EntityHelper.IsEntity);

    private void Register(Type entityType, Type repositoryType, bool replaceExisting)
    {
        var repository = RegisterWritable(typeof(IRepository<>), typeof(IBasicRepository<>), [entityType], repositoryType, replaceExisting);
        RegisterReadOnly(typeof(IReadOnlyRepository<>), typeof(IReadOnlyBasicRepository<>), [entityType], repository, replaceExisting);
        if (EntityHelper.FindPrimaryKeyType(entityType) is { } keyType)
        {
            Type[] arguments = [entityType, keyType];
            repository = RegisterWritable(typeof(IRepository<,>), typeof(IBasicRepository<,>), arguments, repositoryType, replaceExisting);
            RegisterReadOnly(typeof(IReadOnlyRepository<,>), typeof(IReadOnlyBasicRepository<,>), arguments, repository, replaceExisting);
        }
    }

    private Type RegisterWritable(Type queryable, Type basic, Type[] arguments, Type repositoryType, bool replaceExisting)
    {
        var basicService = basic.MakeGenericType(arguments);
        Add(ServiceDescriptor.Transient(basicService, repositoryType), replaceExisting);
        var queryableService = queryable.MakeGenericType(arguments);
        if (!queryableService.IsAssignableFrom(repositoryType))
        {
            return basicService;
        }

        Add(ServiceDescriptor.Transient(queryableService, repositoryType), replaceExisting);
        return queryableService;
    }

    private void RegisterReadOnly(Type queryable, Type basic, Type[] arguments, Type writableService, bool replaceExisting)
    {
        foreach (var service in new[] { basic.MakeGenericType(arguments), queryable.MakeGenericType(arguments) })
        {
            if (service.IsAssignableFrom(writableService))
            {
                Add(
                    ServiceDescriptor.Transient(service, provider => Untracked(provider.GetRequiredService(writableService))),
                    replaceExisting);
            }
        }
    }

    private static object Untracked(object repository)
    {
        var implementation = ProxyHelper.UnProxy(repository);
        implementation.GetType().GetProperty(nameof(IRepository.IsChangeTrackingEnabled))!.SetValue(implementation, false);
        return repository;
    }

    private void Add(ServiceDescriptor descriptor, bool replaceExisting)
    {
        if (replaceExisting)
        {
            options.Services.RemoveAll(descriptor.ServiceType);
        }

        options.Services.TryAdd(descriptor);
    }
}
