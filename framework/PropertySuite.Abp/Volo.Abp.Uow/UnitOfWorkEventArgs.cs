namespace Volo.Abp.Uow;

public class UnitOfWorkEventArgs : EventArgs
{
    public UnitOfWorkEventArgs(IUnitOfWork unitOfWork)
    {
        UnitOfWork = Check.NotNull(unitOfWork, nameof(unitOfWork));
    }

    public IUnitOfWork UnitOfWork { get; }
}
