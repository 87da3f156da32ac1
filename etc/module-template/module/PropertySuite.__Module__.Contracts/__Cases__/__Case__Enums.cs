using System.Text.Json.Serialization;

namespace PropertySuite.__Module__;

/// <summary>Where a __case_words__ stands. Numbers from 200 on are ends.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<__Case__State>))]
public enum __Case__State
{
    /// <summary>处理中.</summary>
    Open = 10,

    /// <summary>已结案.</summary>
    Closed = 200,

    /// <summary>已作废: registered by mistake.</summary>
    Cancelled = 210,
}

/// <summary>What can be done with a __case_words__.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<__Case__Action>))]
public enum __Case__Action
{
    /// <summary>结案.</summary>
    Close = 1,

    /// <summary>作废.</summary>
    Cancel = 2,
}

/// <summary>Clocks of a __case_words__ (时限).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<__Case__Clock>))]
public enum __Case__Clock
{
    /// <summary>It is closed.</summary>
    Finish = 1,
}
