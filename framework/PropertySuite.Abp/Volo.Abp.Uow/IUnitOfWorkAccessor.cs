namespace Volo.Abp.Uow;

/// <summary>Holds the innermost unit of work of the asynchronous call.</summary>
public interface IUnitOfWorkAccessor
{
    IUnitOfWork? UnitOfWork { get; }

    void SetUnitOfWork(IUnitOfWork? unitOfWork);
}
