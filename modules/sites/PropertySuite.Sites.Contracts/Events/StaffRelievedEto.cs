using System.Text.Json.Serialization;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>Why somebody's work goes to others.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReliefReason>))]
public enum ReliefReason
{
    /// <summary>缺勤: they are away for a time.</summary>
    Absence = 1,

    /// <summary>离开项目: they no longer work in the sites, or for the company.</summary>
    LeftSite = 2,
}

/// <summary>
/// Somebody does not go on with what they have open in some sites (交接): they are away or have left them. Published inside the transaction that says so; the modules hand
/// what they have assigned to the stand-in, or back where nobody stands in, in that transaction too.
/// </summary>
[EventName("PropertySuite.Sites.StaffRelieved")]
public class StaffRelievedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The sites, all in the scope of who handles it; what they have in others stays with them. With a stand-in there is one.</summary>
    public List<Guid> SiteIds { get; set; } = [];

    /// <summary>Who.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name of that person.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Why.</summary>
    public ReliefReason Reason { get; set; }

    /// <summary>Who takes over; whether they may is the receiver's to ask. Null: nobody was named.</summary>
    public Guid? StandInId { get; set; }

    /// <summary>Until when they are away (UTC); null when they do not come back.</summary>
    public DateTime? Until { get; set; }
}
