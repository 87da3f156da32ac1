using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>Which import to work off.</summary>
[BackgroundJobName("owner-records.import")]
public class OwnerImportJobArgs : IMultiTenant
{
    /// <summary>The company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The site; the job sees no other.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The import.</summary>
    public Guid ImportId { get; set; }
}

/// <summary>Which uploaded roster to read.</summary>
[BackgroundJobName("owner-records.read-roster")]
public class RosterReadingJobArgs : IMultiTenant
{
    /// <summary>The company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The site; the job sees no other.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The import.</summary>
    public Guid ImportId { get; set; }
}
