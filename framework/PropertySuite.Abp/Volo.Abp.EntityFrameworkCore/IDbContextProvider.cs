namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Gives repositories the context of the current unit of work.</summary>
public interface IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    /// <summary>The context that stands for <typeparamref name="TDbContext"/> in the current unit of work.</summary>
    /// <exception cref="AbpException">There is no unit of work.</exception>
    Task<TDbContext> GetDbContextAsync();
}
