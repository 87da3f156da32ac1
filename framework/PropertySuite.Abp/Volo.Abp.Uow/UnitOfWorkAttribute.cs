using System.Data;

namespace Volo.Abp.Uow;

/// <summary>Runs the method, or all methods of the class, as a unit of work; ignored inside another one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
public class UnitOfWorkAttribute : Attribute
{
    public UnitOfWorkAttribute()
    {
    }

    public UnitOfWorkAttribute(bool isTransactional)
    {
        IsTransactional = isTransactional;
    }

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel)
    {
        IsTransactional = isTransactional;
        IsolationLevel = isolationLevel;
    }

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel, int timeout)
    {
        IsTransactional = isTransactional;
        IsolationLevel = isolationLevel;
        Timeout = timeout;
    }

    /// <summary>Null: by the default options.</summary>
    public bool? IsTransactional { get; set; }

    /// <summary>Of database commands, in milliseconds.</summary>
    public int? Timeout { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    /// <summary>No unit of work for this method.</summary>
    public bool IsDisabled { get; set; }

    public virtual void SetOptions(AbpUnitOfWorkOptions options)
    {
        if (IsTransactional.HasValue)
        {
            options.IsTransactional = IsTransactional.Value;
        }

        options.Timeout = Timeout ?? options.Timeout;
        options.IsolationLevel = IsolationLevel ?? options.IsolationLevel;
    }
}
