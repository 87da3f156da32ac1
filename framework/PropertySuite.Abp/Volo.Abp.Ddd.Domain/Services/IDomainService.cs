using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Domain.Services;

/// <summary>Domain logic that belongs to no single entity.</summary>
public interface IDomainService : ITransientDependency
{
}
