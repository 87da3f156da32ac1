using System.Text.Json.Serialization;

namespace PropertySuite.FollowUps;

/// <summary>Where a callback task stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackState>))]
public enum CallbackState
{
    /// <summary>待回访.</summary>
    Pending = 10,

    /// <summary>已回访.</summary>
    Done = 200,

    /// <summary>未达: the customer could not be reached.</summary>
    Failed = 210,
}

/// <summary>What can be done with a callback task.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackAction>))]
public enum CallbackAction
{
    /// <summary>指派, or back to everybody.</summary>
    Assign = 1,

    /// <summary>记录未联系上.</summary>
    RecordFailedAttempt = 2,

    /// <summary>记录回访结果.</summary>
    Conclude = 3,

    /// <summary>判定未达.</summary>
    CloseUnreachable = 4,

    /// <summary>移交: who was to call is away or has left the site.</summary>
    HandOver = 5,
}
