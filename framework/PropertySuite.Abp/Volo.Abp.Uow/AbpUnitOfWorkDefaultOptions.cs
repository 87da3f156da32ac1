using System.Data;

namespace Volo.Abp.Uow;

/// <summary>What holds for units of work that do not say otherwise.</summary>
public class AbpUnitOfWorkDefaultOptions
{
    /// <summary>Default <see cref="UnitOfWorkTransactionBehavior.Auto"/>.</summary>
    public UnitOfWorkTransactionBehavior TransactionBehavior { get; set; } = UnitOfWorkTransactionBehavior.Auto;

    public IsolationLevel? IsolationLevel { get; set; }

    public int? Timeout { get; set; }

    internal AbpUnitOfWorkOptions Normalize(AbpUnitOfWorkOptions options)
    {
        options.IsolationLevel ??= IsolationLevel;
        options.Timeout ??= Timeout;
        return options;
    }

    /// <summary>Whether there is a transaction, <paramref name="autoValue"/> being the answer where the work itself decides.</summary>
    public bool CalculateIsTransactional(bool autoValue) => TransactionBehavior switch
    {
        UnitOfWorkTransactionBehavior.Enabled => true,
        UnitOfWorkTransactionBehavior.Disabled => false,
        UnitOfWorkTransactionBehavior.Auto => autoValue,
        _ => throw new AbpException($"{TransactionBehavior} is not a transaction behavior."),
    };
}
