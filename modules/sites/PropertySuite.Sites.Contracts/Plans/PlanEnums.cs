using System.Text.Json.Serialization;

namespace PropertySuite.Sites;

/// <summary>What becomes of occurrences that nobody could run when they were due, because no host was there.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MisfirePolicy>))]
public enum MisfirePolicy
{
    /// <summary>The last one is made up for, those before it are skipped (只补最近一次).</summary>
    CatchUpLast = 1,

    /// <summary>Each is made up for (全部补做).</summary>
    CatchUpAll = 2,

    /// <summary>None is made up for (不补做).</summary>
    Skip = 3,
}

/// <summary>Whether a plan is carried out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanState>))]
public enum PlanState
{
    /// <summary>启用.</summary>
    Active = 1,

    /// <summary>暂停: nothing happens by itself until it is resumed.</summary>
    Paused = 2,

    /// <summary>结束: by hand, or because no occurrence is left.</summary>
    Ended = 3,
}

/// <summary>How far an occurrence of a plan is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanOccurrenceState>))]
public enum PlanOccurrenceState
{
    /// <summary>待执行.</summary>
    Waiting = 1,

    /// <summary>执行中.</summary>
    Running = 2,

    /// <summary>已完成.</summary>
    Succeeded = 3,

    /// <summary>失败: the job of it tries again until it is given up.</summary>
    Failed = 4,

    /// <summary>已跳过: missed, and not made up for.</summary>
    Skipped = 5,
}
