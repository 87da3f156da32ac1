using PropertySuite.Testing;

namespace PropertySuite.Faults;

/// <summary>A call as the intake page sends it.</summary>
internal static class RepairCall
{
    public const string Path = "/api/repairs/repair-order";

    public static object Of(Guid clientKey, string description = "北门岗亭灯不亮") => new
    {
        clientKey,
        siteId = TestCompany.NorthSiteId,
        location = "北门岗亭",
        area = "Common",
        category = "Electricity",
        urgency = "Ordinary",
        channel = "Phone",
        description,
        contactName = "李梅",
        contactPhone = "13812345678",
    };
}
