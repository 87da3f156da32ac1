using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <inheritdoc cref="IUnitOfWorkManager"/>
public class UnitOfWorkManager : IUnitOfWorkManager, ISingletonDependency
{
    private readonly IServiceScopeFactory _serviceScopeFactory;
    private readonly IAmbientUnitOfWork _ambientUnitOfWork;

    public UnitOfWorkManager(IAmbientUnitOfWork ambientUnitOfWork, IServiceScopeFactory serviceScopeFactory)
    {
        _ambientUnitOfWork = ambientUnitOfWork;
        _serviceScopeFactory = serviceScopeFactory;
    }

    public IUnitOfWork? Current => _ambientUnitOfWork.GetCurrentByChecking();

    public IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false)
    {
        Check.NotNull(options, nameof(options));
        if (Current is { } current && !requiresNew)
        {
            return new ChildUnitOfWork(current);
        }

        var unitOfWork = CreateNewUnitOfWork();
        unitOfWork.Initialize(options);
        return unitOfWork;
    }

    public IUnitOfWork Reserve(string reservationName, bool requiresNew = false)
    {
        Check.NotNull(reservationName, nameof(reservationName));
        if (!requiresNew && _ambientUnitOfWork.UnitOfWork is { } ambient && ambient.IsReservedFor(reservationName))
        {
            return new ChildUnitOfWork(ambient);
        }

        var unitOfWork = CreateNewUnitOfWork();
        unitOfWork.Reserve(reservationName);
        return unitOfWork;
    }

    public void BeginReserved(string reservationName, AbpUnitOfWorkOptions options)
    {
        if (!TryBeginReserved(reservationName, options))
        {
            throw new AbpException($"Could not find a reserved unit of work with reservation name: {reservationName}");
        }
    }

    public bool TryBeginReserved(string reservationName, AbpUnitOfWorkOptions options)
    {
        Check.NotNull(reservationName, nameof(reservationName));
        var unitOfWork = _ambientUnitOfWork.UnitOfWork;
        while (unitOfWork is not null && !unitOfWork.IsReservedFor(reservationName))
        {
            unitOfWork = unitOfWork.Outer;
        }

        if (unitOfWork is null)
        {
            return false;
        }

        unitOfWork.Initialize(options);
        return true;
    }

    // Each unit of work has a scope of its own: its database contexts live and end with it.
    private IUnitOfWork CreateNewUnitOfWork()
    {
        var scope = _serviceScopeFactory.CreateScope();
        try
        {
            var outer = _ambientUnitOfWork.UnitOfWork;
            var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
            unitOfWork.SetOuter(outer);
            _ambientUnitOfWork.SetUnitOfWork(unitOfWork);
            unitOfWork.Disposed += (_, _) =>
            {
                _ambientUnitOfWork.SetUnitOfWork(outer);
                scope.Dispose();
            };
            return unitOfWork;
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }
}
