using System.Text.Json.Serialization;

namespace PropertySuite.Repairs;

/// <summary>Where a repair order stands. The numbers are stored; those below 200 are open.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairState>))]
public enum RepairState
{
    /// <summary>已受理.</summary>
    Received = 10,

    /// <summary>已派工.</summary>
    Dispatched = 20,

    /// <summary>已接单.</summary>
    Accepted = 30,

    /// <summary>到场检查.</summary>
    Arrived = 40,

    /// <summary>待审批: a quote above the limit that somebody else has to approve before the customer hears of it.</summary>
    AwaitingQuoteApproval = 45,

    /// <summary>待客户确认报价.</summary>
    AwaitingQuoteConfirmation = 50,

    /// <summary>施工.</summary>
    Working = 60,

    /// <summary>挂起.</summary>
    Suspended = 70,

    /// <summary>已完工, not accepted by the customer yet.</summary>
    Finished = 80,

    /// <summary>返修, to be dispatched again.</summary>
    Rework = 90,

    /// <summary>待回访.</summary>
    AwaitingCallback = 100,

    /// <summary>关闭.</summary>
    Closed = 200,

    /// <summary>取消.</summary>
    Cancelled = 210,
}

/// <summary>What can be done with a repair order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairAction>))]
public enum RepairAction
{
    /// <summary>派工 / 改派.</summary>
    Dispatch = 1,

    /// <summary>接单.</summary>
    Accept = 2,

    /// <summary>拒单, with a reason.</summary>
    Refuse = 3,

    /// <summary>超时未接单: the system takes an unaccepted emergency back.</summary>
    TimeOut = 4,

    /// <summary>到场.</summary>
    Arrive = 5,

    /// <summary>开工.</summary>
    StartWork = 6,

    /// <summary>报价.</summary>
    Quote = 7,

    /// <summary>客户确认报价.</summary>
    ConfirmQuote = 8,

    /// <summary>客户拒绝报价.</summary>
    DeclineQuote = 9,

    /// <summary>挂起.</summary>
    Suspend = 10,

    /// <summary>恢复施工.</summary>
    Resume = 11,

    /// <summary>完工.</summary>
    Finish = 12,

    /// <summary>客户验收签字.</summary>
    AcceptWork = 13,

    /// <summary>客户不接受, 返修.</summary>
    RejectWork = 14,

    /// <summary>回访完成, 关闭.</summary>
    CloseAfterCallback = 15,

    /// <summary>回访不满意, 重开返修.</summary>
    ReopenAfterCallback = 16,

    /// <summary>改约.</summary>
    Reschedule = 17,

    /// <summary>取消, with a reason.</summary>
    Cancel = 18,

    /// <summary>催办: the customer asks again what is being done.</summary>
    Urge = 19,

    /// <summary>移交: a technician who has not accepted yet is away or has left the site.</summary>
    HandOver = 20,

    /// <summary>报价获批准: the quote goes to the customer.</summary>
    ApproveQuote = 21,

    /// <summary>报价未获批准: the order goes back to where it was quoted.</summary>
    RefuseQuote = 22,
}

/// <summary>区域.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairArea>))]
public enum RepairArea
{
    /// <summary>户内.</summary>
    Indoor = 1,

    /// <summary>公共.</summary>
    Common = 2,
}

/// <summary>报修类别.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairCategory>))]
public enum RepairCategory
{
    /// <summary>给排水.</summary>
    Water = 1,

    /// <summary>电气照明.</summary>
    Electricity = 2,

    /// <summary>门窗.</summary>
    DoorsAndWindows = 3,

    /// <summary>墙面渗漏: always called back.</summary>
    Leak = 4,

    /// <summary>电梯.</summary>
    Lift = 5,

    /// <summary>门禁对讲.</summary>
    AccessControl = 6,

    /// <summary>消防.</summary>
    Fire = 7,

    /// <summary>家电.</summary>
    Appliance = 8,

    /// <summary>土建.</summary>
    Masonry = 9,

    /// <summary>其他.</summary>
    Other = 99,
}

/// <summary>紧急程度.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairUrgency>))]
public enum RepairUrgency
{
    /// <summary>急修: at once, at any hour.</summary>
    Emergency = 1,

    /// <summary>一般.</summary>
    Ordinary = 2,

    /// <summary>预约: within the window that the customer chose.</summary>
    Appointment = 3,
}

/// <summary>受理渠道.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairChannel>))]
public enum RepairChannel
{
    /// <summary>电话.</summary>
    Phone = 1,

    /// <summary>前台.</summary>
    FrontDesk = 2,

    /// <summary>微信.</summary>
    WeChat = 3,

    /// <summary>业主端.</summary>
    OwnerApp = 4,

    /// <summary>巡查发现.</summary>
    Inspection = 5,

    /// <summary>其他.</summary>
    Other = 99,
}

/// <summary>挂起原因.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairSuspensionReason>))]
public enum RepairSuspensionReason
{
    /// <summary>客户改约.</summary>
    CustomerRescheduled = 1,

    /// <summary>等待配件.</summary>
    WaitingForParts = 2,

    /// <summary>等待第三方.</summary>
    WaitingForThirdParty = 3,

    /// <summary>等待开发商.</summary>
    WaitingForDeveloper = 4,

    /// <summary>不可抗力.</summary>
    ForceMajeure = 5,
}

/// <summary>保修归属: who answers for the damage, and pays.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WarrantyAttribution>))]
public enum WarrantyAttribution
{
    /// <summary>开发商保修期.</summary>
    Developer = 1,

    /// <summary>供方.</summary>
    Supplier = 2,

    /// <summary>物业.</summary>
    PropertyCompany = 3,

    /// <summary>业主自费.</summary>
    Owner = 4,
}

/// <summary>验收人.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AcceptanceRole>))]
public enum AcceptanceRole
{
    /// <summary>客户.</summary>
    Customer = 1,

    /// <summary>物业检查人, for common areas.</summary>
    Inspector = 2,
}

/// <summary>现场评价: what the customer says when signing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SigningRating>))]
public enum SigningRating
{
    /// <summary>满意.</summary>
    Satisfied = 1,

    /// <summary>较满意.</summary>
    FairlySatisfied = 2,

    /// <summary>不满意: always called back.</summary>
    Unsatisfied = 3,
}

/// <summary>Why an order is called back, or is not.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairCallbackDecision>))]
public enum RepairCallbackDecision
{
    /// <summary>Not drawn: closed without a callback.</summary>
    NotSampled = 0,

    /// <summary>Drawn at random.</summary>
    Sampled = 1,

    /// <summary>Emergency: always.</summary>
    Emergency = 2,

    /// <summary>Paid above the limit: always.</summary>
    PaidAboveLimit = 3,

    /// <summary>Leak: always.</summary>
    Leak = 4,

    /// <summary>Done again: always.</summary>
    Rework = 5,

    /// <summary>Not satisfied when signing: always.</summary>
    Dissatisfied = 6,
}

/// <summary>What the callback came to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairCallbackResult>))]
public enum RepairCallbackResult
{
    /// <summary>满意.</summary>
    Satisfied = 1,

    /// <summary>较满意.</summary>
    FairlySatisfied = 2,

    /// <summary>不满意.</summary>
    Unsatisfied = 3,

    /// <summary>未达.</summary>
    Unreachable = 4,
}

/// <summary>Order of a list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairListOrder>))]
public enum RepairListOrder
{
    /// <summary>Latest call first.</summary>
    Newest = 0,

    /// <summary>Next due first; orders that nobody waits for are left out.</summary>
    DueFirst = 1,
}

/// <summary>Clocks of a repair order (时限).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepairClock>))]
public enum RepairClock
{
    /// <summary>Somebody takes it on: a case that nobody owns is nobody's.</summary>
    Owner = 1,

    /// <summary>A technician is sent.</summary>
    Dispatch = 2,

    /// <summary>The technician of an emergency accepts it.</summary>
    Accept = 3,

    /// <summary>Somebody is at the door.</summary>
    Arrival = 4,

    /// <summary>The work is done.</summary>
    Finish = 5,

    /// <summary>The customer is called back; the callback's own clock.</summary>
    Callback = 6,

    /// <summary>It is closed, whatever happens meanwhile.</summary>
    Open = 7,
}

/// <summary>忙闲: what a technician has promised for today against the time for which they are on duty.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TechnicianLoad>))]
public enum TechnicianLoad
{
    /// <summary>可加单: less than half.</summary>
    Free = 1,

    /// <summary>正常: up to 85 %.</summary>
    Normal = 2,

    /// <summary>快满了: up to all of it.</summary>
    NearlyFull = 3,

    /// <summary>超负荷: more than there is.</summary>
    Overloaded = 4,

    /// <summary>休假: away now.</summary>
    Away = 5,
}
