using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>Outside requests nothing tells whether the work writes.</summary>
[Dependency(TryRegister = true)]
public class NullUnitOfWorkTransactionBehaviourProvider : IUnitOfWorkTransactionBehaviourProvider, ISingletonDependency
{
    public bool? IsTransactional => null;
}
