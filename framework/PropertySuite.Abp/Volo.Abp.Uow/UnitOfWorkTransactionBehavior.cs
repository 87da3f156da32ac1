namespace Volo.Abp.Uow;

/// <summary>When units of work open transactions.</summary>
public enum UnitOfWorkTransactionBehavior
{
    /// <summary>When the work writes: see <see cref="UnitOfWorkInterceptor"/>.</summary>
    Auto,
    Enabled,
    Disabled,
}
