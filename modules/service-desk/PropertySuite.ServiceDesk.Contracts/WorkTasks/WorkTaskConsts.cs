namespace PropertySuite.ServiceDesk;

/// <summary>Names and limits of tasks; lengths in characters.</summary>
public static class WorkTaskConsts
{
    /// <summary>How other modules name a task.</summary>
    public const string SubjectType = "ServiceDesk.WorkTask";

    /// <summary>Stands in the document numbers of tasks.</summary>
    public const string NumberKind = "TK";

    /// <summary>Kind of a task that a colleague gives by hand.</summary>
    public const string GeneralKind = "general";

    /// <summary>Kind of a task that asks another department to do something for a customer (服务指令, 转办).</summary>
    public const string ServiceInstructionKind = "service-instruction";

    /// <summary>Longest title.</summary>
    public const int MaxTitleLength = 100;

    /// <summary>Longest description.</summary>
    public const int MaxDescriptionLength = 2000;

    /// <summary>Longest note about what was done.</summary>
    public const int MaxResultLength = 2000;

    /// <summary>Longest name of a kind.</summary>
    public const int MaxKindLength = 64;

    /// <summary>Longest name of a role.</summary>
    public const int MaxRoleLength = 256;

    /// <summary>Longest name of a department.</summary>
    public const int MaxDepartmentLength = 128;

    /// <summary>Longest name of a kind of case that a task came from.</summary>
    public const int MaxSubjectTypeLength = 64;
}
