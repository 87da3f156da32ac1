using System.Text.Json.Serialization;

namespace PropertySuite.Sites;

/// <summary>Why a shift was not copied to another week.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DutySkipReason>))]
public enum DutySkipReason
{
    /// <summary>The person is on duty at that time already.</summary>
    OnDutyAlready = 1,

    /// <summary>The person, or the stand-in, no longer works in the site.</summary>
    LeftTheSite = 2,

    /// <summary>The post is out of use.</summary>
    PostOutOfUse = 3,

    /// <summary>The time is over for too long, or later than times can be.</summary>
    OutOfTime = 4,
}
