using System.Text.Json.Serialization;

namespace PropertySuite.FollowUps;

/// <summary>What a callback came to (回访结果).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackOutcome>))]
public enum CallbackOutcome
{
    /// <summary>满意.</summary>
    Satisfied = 1,

    /// <summary>较满意.</summary>
    FairlySatisfied = 2,

    /// <summary>不满意: the source is reopened.</summary>
    Unsatisfied = 3,

    /// <summary>联系不上, after the required attempts.</summary>
    Unreachable = 4,
}

/// <summary>How the customer was contacted (回访方式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackMethod>))]
public enum CallbackMethod
{
    /// <summary>电话.</summary>
    Phone = 1,

    /// <summary>上门.</summary>
    Visit = 2,

    /// <summary>在线.</summary>
    Online = 3,
}

/// <summary>
/// Why this case is called back. These are the terms of the field, not of one module: rules for callbacks say "all of them" (complaints, suggestions,
/// move-ins), "so many in a hundred" (repairs, activities), or name a mark for which every case counts. A module that asks chooses among them.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackReason>))]
public enum CallbackReason
{
    /// <summary>Drawn at random at the company's rate.</summary>
    Sampled = 1,

    /// <summary>Every emergency.</summary>
    Emergency = 2,

    /// <summary>Every case whose price is above the limit.</summary>
    PaidAboveLimit = 3,

    /// <summary>Every leak.</summary>
    Leak = 4,

    /// <summary>Every case that had to be done again.</summary>
    Rework = 5,

    /// <summary>Every case whose customer was not satisfied.</summary>
    Dissatisfied = 6,

    /// <summary>Every case of its kind.</summary>
    Always = 7,
}

/// <summary>Which callbacks a list shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackListKind>))]
public enum CallbackListKind
{
    /// <summary>Without an outcome yet.</summary>
    Pending = 0,

    /// <summary>Without an outcome and past due.</summary>
    Overdue = 1,

    /// <summary>With an outcome.</summary>
    Concluded = 2,

    /// <summary>All.</summary>
    All = 3,
}

/// <summary>Clocks of a callback (时限).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallbackClock>))]
public enum CallbackClock
{
    /// <summary>The customer is called.</summary>
    Callback = 1,
}
