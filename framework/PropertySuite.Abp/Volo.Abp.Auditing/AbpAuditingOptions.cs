using System.Linq.Expressions;

namespace Volo.Abp.Auditing;

/// <summary>What is logged.</summary>
public class AbpAuditingOptions
{
    /// <summary>Leaves out what can be logged nowhere: streams and expressions.</summary>
    public AbpAuditingOptions()
    {
        IgnoredTypes = [typeof(Stream), typeof(Expression), typeof(CancellationToken)];
    }

    /// <summary>Whether a failure to store a log is only written to the host's log. Otherwise it fails the request.</summary>
    public bool HideErrors { get; set; } = true;

    /// <summary>Whether anything is logged.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Name of this application in the logs.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>Whether requests of people who have not signed in are logged.</summary>
    public bool IsEnabledForAnonymousUsers { get; set; } = true;

    /// <summary>Whether what fails is logged in any case.</summary>
    public bool AlwaysLogOnException { get; set; } = true;

    /// <summary>Whether calls of integration services are logged.</summary>
    public bool IsEnabledForIntegrationServices { get; set; }

    /// <summary>Whether requests that only read are logged.</summary>
    public bool IsEnabledForGetRequests { get; set; }

    /// <summary>Leaves calls of services and their arguments out.</summary>
    public bool DisableLogActionInfo { get; set; }

    /// <summary>Conditions under which a log is stored although the other rules leave it out.</summary>
    public List<Func<AuditLogInfo, Task<bool>>> AlwaysLogSelectors { get; } = [];

    /// <summary>Who adds to logs.</summary>
    public List<AuditLogContributor> Contributors { get; } = [];

    /// <summary>Types whose values are never written.</summary>
    public List<Type> IgnoredTypes { get; }

    /// <summary>Which entities' changes are kept; none without a selector.</summary>
    public IEntityHistorySelectorList EntityHistorySelectors { get; } = new EntityHistorySelectorList();
}
