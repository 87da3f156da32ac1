using System.Data;

namespace Volo.Abp.Uow;

/// <summary>How a unit of work runs.</summary>
public interface IAbpUnitOfWorkOptions
{
    bool IsTransactional { get; }

    /// <summary>Null: the default of the database.</summary>
    IsolationLevel? IsolationLevel { get; }

    /// <summary>Of database commands, in milliseconds; null: the provider's default.</summary>
    int? Timeout { get; }
}
