using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>A manager whose units of work never open transactions.</summary>
[DisableConventionalRegistration]
public class AlwaysDisableTransactionsUnitOfWorkManager : IUnitOfWorkManager
{
    private readonly UnitOfWorkManager _innerUnitOfWorkManager;

    public AlwaysDisableTransactionsUnitOfWorkManager(UnitOfWorkManager innerUnitOfWorkManager)
    {
        _innerUnitOfWorkManager = innerUnitOfWorkManager;
    }

    public IUnitOfWork? Current => _innerUnitOfWorkManager.Current;

    public IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false)
        => _innerUnitOfWorkManager.Begin(WithoutTransaction(options), requiresNew);

    public IUnitOfWork Reserve(string reservationName, bool requiresNew = false)
        => _innerUnitOfWorkManager.Reserve(reservationName, requiresNew);

    public void BeginReserved(string reservationName, AbpUnitOfWorkOptions options)
        => _innerUnitOfWorkManager.BeginReserved(reservationName, WithoutTransaction(options));

    public bool TryBeginReserved(string reservationName, AbpUnitOfWorkOptions options)
        => _innerUnitOfWorkManager.TryBeginReserved(reservationName, WithoutTransaction(options));

    private static AbpUnitOfWorkOptions WithoutTransaction(AbpUnitOfWorkOptions options)
    {
        var copy = options.Clone();
        copy.IsTransactional = false;
        return copy;
    }
}
