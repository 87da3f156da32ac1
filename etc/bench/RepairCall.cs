using System.Net.Http.Json;
using PropertySuite.Testing;

namespace PropertySuite.Bench;

/// <summary>A call about a lamp, as the front desk registers it.</summary>
public static class RepairCall
{
    /// <summary>Registers it with the host.</summary>
    public static Task<HttpResponseMessage> SendAsync(HttpClient client) => client.PostAsJsonAsync("/api/repairs/repair-order", Create());

    /// <summary>Registers it with the bare API.</summary>
    public static Task<HttpResponseMessage> SendBareAsync(HttpClient client) => client.PostAsJsonAsync(BareApi.Register, Create());

    private static object Create() => new
    {
        clientKey = Guid.CreateVersion7(), siteId = TestCompany.NorthSiteId, location = "北门岗亭", area = "Common", category = "Electricity",
        urgency = "Ordinary", channel = "Phone", description = "灯不亮", contactName = "李梅", contactPhone = "13812345678",
    };
}
