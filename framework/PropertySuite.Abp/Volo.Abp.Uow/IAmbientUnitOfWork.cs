namespace Volo.Abp.Uow;

/// <summary>The innermost unit of work that has begun and not ended.</summary>
public interface IAmbientUnitOfWork : IUnitOfWorkAccessor
{
    /// <summary>Passes over reserved, completed and disposed ones.</summary>
    IUnitOfWork? GetCurrentByChecking();
}
