using System.Text.Json.Serialization;

namespace PropertySuite.Sites;

/// <summary>What somebody is responsible for (责任).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResponsibilityDuty>))]
public enum ResponsibilityDuty
{
    /// <summary>The people who live or work there (管家, 客户管理员).</summary>
    Butler = 1,

    /// <summary>Repairs (维修).</summary>
    Technician = 2,

    /// <summary>Order and safety (秩序).</summary>
    Security = 3,

    /// <summary>Cleaning (保洁).</summary>
    Cleaning = 4,

    /// <summary>Greenery (绿化).</summary>
    Greening = 5,
}

/// <summary>How near to a place a responsibility is; the nearer one leads.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResponsibilityReach>))]
public enum ResponsibilityReach
{
    /// <summary>One building (楼栋).</summary>
    Building = 1,

    /// <summary>A zone (组团).</summary>
    Zone = 2,

    /// <summary>The whole site (全项目).</summary>
    Site = 3,
}
