using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>A context that takes part in units of work.</summary>
public interface IAbpEfCoreDbContext : IEfCoreDbContext
{
    /// <summary>Called once, when the context has been created for a unit of work.</summary>
    void Initialize(AbpEfCoreDbContextInitializationContext initializationContext);
}

/// <summary>What a new context is told.</summary>
/// <param name="unitOfWork">The unit of work that it belongs to.</param>
public class AbpEfCoreDbContextInitializationContext(IUnitOfWork unitOfWork)
{
    /// <summary>The unit of work that the context belongs to.</summary>
    public IUnitOfWork UnitOfWork { get; } = unitOfWork;
}
