using System.Data;

namespace Volo.Abp.Uow;

public static class UnitOfWorkManagerExtensions
{
    /// <param name="unitOfWorkManager">The manager.</param>
    /// <param name="requiresNew">Begins an independent one even inside another.</param>
    /// <param name="isTransactional">Whether a transaction is opened.</param>
    /// <param name="isolationLevel">Null: the default of the options, else of the database.</param>
    /// <param name="timeout">Of database commands, in milliseconds.</param>
    public static IUnitOfWork Begin(
        this IUnitOfWorkManager unitOfWorkManager,
        bool requiresNew = false,
        bool isTransactional = false,
        IsolationLevel? isolationLevel = null,
        int? timeout = null)
        => Check.NotNull(unitOfWorkManager, nameof(unitOfWorkManager)).Begin(
            new AbpUnitOfWorkOptions { IsTransactional = isTransactional, IsolationLevel = isolationLevel, Timeout = timeout },
            requiresNew);

    public static void BeginReserved(this IUnitOfWorkManager unitOfWorkManager, string reservationName)
        => unitOfWorkManager.BeginReserved(reservationName, new AbpUnitOfWorkOptions());

    public static void TryBeginReserved(this IUnitOfWorkManager unitOfWorkManager, string reservationName)
        => unitOfWorkManager.TryBeginReserved(reservationName, new AbpUnitOfWorkOptions());
}
