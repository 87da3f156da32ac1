using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

/// <summary>A call of a service.</summary>
[Serializable]
public class AuditLogActionInfo : IHasExtraProperties
{
    /// <summary>Full name of the class.</summary>
    public string ServiceName { get; set; } = default!;

    /// <summary>Name of the method.</summary>
    public string MethodName { get; set; } = default!;

    /// <summary>Arguments as JSON.</summary>
    public string Parameters { get; set; } = default!;

    /// <summary>When it began.</summary>
    public DateTime ExecutionTime { get; set; }

    /// <summary>How long it took, in milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <inheritdoc />
    public ExtraPropertyDictionary ExtraProperties { get; } = [];
}
