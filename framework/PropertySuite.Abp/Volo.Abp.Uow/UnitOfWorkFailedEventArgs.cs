namespace Volo.Abp.Uow;

/// <summary>Why a unit of work was given up.</summary>
public class UnitOfWorkFailedEventArgs : UnitOfWorkEventArgs
{
    public UnitOfWorkFailedEventArgs(IUnitOfWork unitOfWork, Exception? exception, bool isRolledback)
        : base(unitOfWork)
    {
        Exception = exception;
        IsRolledback = isRolledback;
    }

    /// <summary>What <see cref="IUnitOfWork.CompleteAsync"/> threw; null when it was not called.</summary>
    public Exception? Exception { get; }

    /// <summary>Whether <see cref="IUnitOfWork.RollbackAsync"/> was called.</summary>
    public bool IsRolledback { get; }
}
