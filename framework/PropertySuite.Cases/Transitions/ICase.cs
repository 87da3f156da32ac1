using PropertySuite.Sites;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Cases;

/// <summary>A case (单据) of any kind: a record of one site with a document number.</summary>
public interface ICase : IAggregateRoot<Guid>, IMultiTenant, IHasSite, IHasConcurrencyStamp
{
    /// <summary>Document number (编号) as people say it on the phone.</summary>
    string Number { get; }
}

/// <summary>A case that goes from state to state along a <see cref="TransitionTable{TCase,TState,TAction}"/>.</summary>
/// <typeparam name="TState">Its states.</typeparam>
public interface ICase<TState> : ICase
    where TState : struct, Enum
{
    /// <summary>Where the case stands.</summary>
    TState State { get; }
}
