namespace Volo.Abp.MultiTenancy;

/// <summary>The tenant whose data the running work is about; none means the host.</summary>
public interface ICurrentTenant
{
    /// <summary>True when <see cref="Id"/> has a value.</summary>
    bool IsAvailable { get; }

    Guid? Id { get; }

    string? Name { get; }

    /// <summary>
    /// Works for another tenant (null: the host) until the result is disposed; nests and flows with the asynchronous call.
    /// </summary>
    IDisposable Change(Guid? id, string? name = null);
}
