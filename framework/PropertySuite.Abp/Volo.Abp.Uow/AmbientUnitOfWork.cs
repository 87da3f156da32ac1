using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <inheritdoc cref="IAmbientUnitOfWork"/>
[ExposeServices(typeof(IAmbientUnitOfWork), typeof(IUnitOfWorkAccessor))]
public class AmbientUnitOfWork : IAmbientUnitOfWork, ISingletonDependency
{
    private readonly AsyncLocal<IUnitOfWork?> _current = new();

    public IUnitOfWork? UnitOfWork => _current.Value;

    public void SetUnitOfWork(IUnitOfWork? unitOfWork) => _current.Value = unitOfWork;

    public IUnitOfWork? GetCurrentByChecking()
    {
        var unitOfWork = UnitOfWork;
        while (unitOfWork is not null && (unitOfWork.IsReserved || unitOfWork.IsDisposed || unitOfWork.IsCompleted))
        {
            unitOfWork = unitOfWork.Outer;
        }

        return unitOfWork;
    }
}
