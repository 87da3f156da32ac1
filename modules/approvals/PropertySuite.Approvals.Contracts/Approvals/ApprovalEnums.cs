using System.Text.Json.Serialization;

namespace PropertySuite.Approvals;

/// <summary>Where an approval stands. Numbers from 200 on are ends.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalState>))]
public enum ApprovalState
{
    /// <summary>待审批: the current step has to decide.</summary>
    Pending = 10,

    /// <summary>退回补充: whoever asked has to complete it.</summary>
    Returned = 20,

    /// <summary>已批准.</summary>
    Approved = 200,

    /// <summary>未批准.</summary>
    Refused = 210,

    /// <summary>已撤回: by whoever asked, or since nothing is left to decide.</summary>
    Withdrawn = 220,
}

/// <summary>What can be done with an approval.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalAction>))]
public enum ApprovalAction
{
    /// <summary>同意: goes to the next step, or is approved.</summary>
    Approve = 1,

    /// <summary>不同意, with the reason.</summary>
    Refuse = 2,

    /// <summary>退回补充, with what is missing.</summary>
    Return = 3,

    /// <summary>重新提交.</summary>
    Resubmit = 4,

    /// <summary>撤回 by whoever asked.</summary>
    Withdraw = 5,

    /// <summary>作废: the record that it is about needs no decision any more.</summary>
    CallOff = 6,

    /// <summary>超时上报: the step did not decide in time, the next one above does.</summary>
    Escalate = 7,

    /// <summary>超时提醒: the step did not decide in time and still has to.</summary>
    Remind = 8,
}

/// <summary>What happens when a step does not decide in time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalTimeoutRule>))]
public enum ApprovalTimeoutRule
{
    /// <summary>The next step above decides in its place.</summary>
    Escalate = 1,

    /// <summary>It is written down, and the step still has to decide.</summary>
    Remind = 2,
}

/// <summary>Which approvals a list shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalListScope>))]
public enum ApprovalListScope
{
    /// <summary>待我审批: those that wait for the current user, for themselves or as somebody's stand-in.</summary>
    Mine = 0,

    /// <summary>我发起的.</summary>
    Asked = 1,

    /// <summary>全部: all that the current user may see.</summary>
    All = 2,
}

/// <summary>How a step of an approval stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalStepState>))]
public enum ApprovalStepState
{
    /// <summary>The amount does not reach it.</summary>
    NotAsked = 0,

    /// <summary>It is asked when the steps before it have approved.</summary>
    Ahead = 1,

    /// <summary>It has to decide now.</summary>
    Current = 2,

    /// <summary>It has approved.</summary>
    Approved = 3,

    /// <summary>It has refused.</summary>
    Refused = 4,

    /// <summary>It has returned the approval for completion.</summary>
    Returned = 5,

    /// <summary>Passed over: nobody but whoever may not decide holds the role.</summary>
    PassedOver = 6,

    /// <summary>It did not decide in time.</summary>
    TimedOut = 7,
}

/// <summary>Who says by which steps a kind is decided.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalPolicySource>))]
public enum ApprovalPolicySource
{
    /// <summary>The module that asks.</summary>
    Default = 0,

    /// <summary>The company.</summary>
    Company = 1,

    /// <summary>The site.</summary>
    Site = 2,
}
