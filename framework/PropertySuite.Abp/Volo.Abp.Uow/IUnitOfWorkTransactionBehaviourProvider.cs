namespace Volo.Abp.Uow;

/// <summary>Knows from the surroundings, such as the HTTP request, whether the work writes.</summary>
public interface IUnitOfWorkTransactionBehaviourProvider
{
    /// <summary>Null: cannot tell.</summary>
    bool? IsTransactional { get; }
}
