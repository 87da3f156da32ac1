namespace Volo.Abp.Uow;

/// <summary>Begins units of work.</summary>
public interface IUnitOfWorkManager
{
    /// <summary>The innermost unit of work that has begun and not ended; null outside any.</summary>
    IUnitOfWork? Current { get; }

    /// <summary>Begins one or, when there is one already and no new one is required, takes part in that.</summary>
    IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false);

    /// <summary>Makes one that stays invisible until <see cref="BeginReserved"/>.</summary>
    IUnitOfWork Reserve(string reservationName, bool requiresNew = false);

    /// <exception cref="AbpException">There is no reservation of this name.</exception>
    void BeginReserved(string reservationName, AbpUnitOfWorkOptions options);

    /// <returns>False when there is no reservation of this name.</returns>
    bool TryBeginReserved(string reservationName, AbpUnitOfWorkOptions options);
}
