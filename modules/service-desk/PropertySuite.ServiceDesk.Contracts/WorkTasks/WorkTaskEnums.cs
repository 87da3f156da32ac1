using System.Text.Json.Serialization;

namespace PropertySuite.ServiceDesk;

/// <summary>Where a task stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkTaskState>))]
public enum WorkTaskState
{
    /// <summary>待接受: given to somebody, a role or a department.</summary>
    Given = 10,

    /// <summary>进行中: somebody has it in hand.</summary>
    Accepted = 20,

    /// <summary>待核验: done, and to be looked at by who gave it.</summary>
    Done = 30,

    /// <summary>已退回: nobody does it now; who gave it decides.</summary>
    Returned = 40,

    /// <summary>已核验.</summary>
    Verified = 200,

    /// <summary>已取消.</summary>
    Cancelled = 210,
}

/// <summary>What can be done with a task.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkTaskAction>))]
public enum WorkTaskAction
{
    /// <summary>接受; of a role's or department's task one of them takes it.</summary>
    Accept = 1,

    /// <summary>拒绝, with a reason: back to who gave it.</summary>
    Refuse = 2,

    /// <summary>完成.</summary>
    Finish = 3,

    /// <summary>核验.</summary>
    Verify = 4,

    /// <summary>退回重做, with a reason.</summary>
    SendBack = 5,

    /// <summary>改交: to somebody else, or with another due time.</summary>
    Reassign = 6,

    /// <summary>取消, with a reason.</summary>
    Cancel = 7,

    /// <summary>移交: who had it is away or has left the site.</summary>
    HandOver = 8,

    /// <summary>换交办人: who gave it has left the site; a role decides and looks at it.</summary>
    ReplaceGiver = 9,
}

/// <summary>What a task that is done has to bring (完成凭据).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkTaskEvidence>))]
public enum WorkTaskEvidence
{
    /// <summary>无.</summary>
    None = 0,

    /// <summary>文字说明.</summary>
    Note = 10,

    /// <summary>照片: at least one, attached to the task.</summary>
    Photo = 20,
}

/// <summary>Which tasks a list shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkTaskListKind>))]
public enum WorkTaskListKind
{
    /// <summary>待我处理: they wait for the reader.</summary>
    Mine = 0,

    /// <summary>待本岗位处理: they wait for a role or a department of the reader.</summary>
    MyTeam = 10,

    /// <summary>我交办的.</summary>
    GivenByMe = 20,

    /// <summary>全部: all that the reader may see.</summary>
    All = 30,
}

/// <summary>Clocks of a task (时限).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkTaskClock>))]
public enum WorkTaskClock
{
    /// <summary>It is done.</summary>
    Done = 1,
}
