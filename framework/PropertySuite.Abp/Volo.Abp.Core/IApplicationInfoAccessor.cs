namespace Volo.Abp;

/// <summary>Who this process is.</summary>
public interface IApplicationInfoAccessor
{
    /// <summary>From the creation options, the configuration entry "ApplicationName" or the entry assembly, in this order.</summary>
    string? ApplicationName { get; }

    /// <summary>Different for every start.</summary>
    string InstanceId { get; }
}
