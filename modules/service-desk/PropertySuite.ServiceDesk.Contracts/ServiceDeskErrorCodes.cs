namespace PropertySuite.ServiceDesk;

/// <summary>Codes of this module's errors; their messages are in its texts.</summary>
public static class ServiceDeskErrorCodes
{
    /// <summary>A company's rules must end with one for every case.</summary>
    public const string FallbackMissing = "ServiceDesk:FallbackMissing";

    /// <summary>A rule can never count: an earlier one is for all its cases.</summary>
    public const string RuleNeverCounts = "ServiceDesk:RuleNeverCounts";

    /// <summary>A step can never come: an earlier one goes as high, or it lies before it.</summary>
    public const string StepNeverComes = "ServiceDesk:StepNeverComes";

    /// <summary>A trigger has one step at the most, above the handler, which comes at once.</summary>
    public const string TriggerComesAtOnce = "ServiceDesk:TriggerComesAtOnce";

    /// <summary>A step above the handler names no role.</summary>
    public const string StepWithoutRole = "ServiceDesk:StepWithoutRole";

    /// <summary>A rule names a fact or a value that there is not.</summary>
    public const string UnknownFact = "ServiceDesk:UnknownFact";

    /// <summary>A step names a role that there is not.</summary>
    public const string UnknownStepRole = "ServiceDesk:UnknownStepRole";

    /// <summary>A rule has no limit, or one that is too long.</summary>
    public const string LimitRequired = "ServiceDesk:LimitRequired";

    /// <summary>A rule has a limit although the case says itself when it is due.</summary>
    public const string LimitIsTheCases = "ServiceDesk:LimitIsTheCases";

    /// <summary>The company lets sites have no rules of their own for this clock.</summary>
    public const string SiteMayNotChange = "ServiceDesk:SiteMayNotChange";

    /// <summary>A site's limit is longer than the company allows.</summary>
    public const string LaxerThanCompany = "ServiceDesk:LaxerThanCompany";

    /// <summary>The steps of a site's rule tell less than the company's: later, at a lower level, or not everybody.</summary>
    public const string SiteTellsLess = "ServiceDesk:SiteTellsLess";

    /// <summary>There is no such clock.</summary>
    public const string UnknownClock = "ServiceDesk:UnknownClock";

    /// <summary>The case is at that level already.</summary>
    public const string AlreadyAtLevel = "ServiceDesk:AlreadyAtLevel";

    // Tasks

    /// <summary>Not possible in the state of the task.</summary>
    public const string IllegalTransition = "ServiceDesk:IllegalTransition";

    /// <summary>The task is not in the hands of the current user, nor of a role or department of theirs.</summary>
    public const string NotTheAssignee = "ServiceDesk:NotTheAssignee";

    /// <summary>The current user did not give the task, is not of the role that verifies it, and does not act for others.</summary>
    public const string NotTheGiver = "ServiceDesk:NotTheGiver";

    /// <summary>Who did the task does not verify it.</summary>
    public const string DoerCannotVerify = "ServiceDesk:DoerCannotVerify";

    /// <summary>The task asks for a note about what was done.</summary>
    public const string ResultRequired = "ServiceDesk:ResultRequired";

    /// <summary>The task asks for a photo, and none is attached.</summary>
    public const string PhotoRequired = "ServiceDesk:PhotoRequired";

    /// <summary>The due time does not lie ahead, or too far ahead.</summary>
    public const string TaskDueNotAhead = "ServiceDesk:TaskDueNotAhead";

    /// <summary>A task is given to exactly one of a person, a role and a department.</summary>
    public const string OneAssignee = "ServiceDesk:OneAssignee";

    /// <summary>The person does not work in the site of the task, or may not have tasks.</summary>
    public const string AssigneeCannotOpenTask = "ServiceDesk:AssigneeCannotOpenTask";

    /// <summary>The company has no such role.</summary>
    public const string UnknownRole = "ServiceDesk:UnknownRole";

    /// <summary>The company has no such department.</summary>
    public const string UnknownDepartment = "ServiceDesk:UnknownDepartment";

    /// <summary>There is no such kind of task, or people cannot choose it.</summary>
    public const string UnknownTaskKind = "ServiceDesk:UnknownTaskKind";

    /// <summary>The case that the task is said to come from is not there, or of another site.</summary>
    public const string UnknownSubject = "ServiceDesk:UnknownSubject";

    /// <summary>Nobody gives the task and no role verifies it.</summary>
    public const string NobodyVerifies = "ServiceDesk:NobodyVerifies";

    /// <summary>Nothing is opened by this token: it is unknown, has expired or was revoked, or its record has nothing to show any more.</summary>
    public const string LinkInvalid = "ServiceDesk:LinkInvalid";

    /// <summary>No module has the purpose.</summary>
    public const string LinkPurposeUnknown = "ServiceDesk:LinkPurposeUnknown";

    /// <summary>A link is made for what one sees oneself; this record does not exist or is not theirs to see.</summary>
    public const string LinkSubjectNotSeen = "ServiceDesk:LinkSubjectNotSeen";

    /// <summary>The record has nothing that could be shown (any more).</summary>
    public const string LinkSubjectOver = "ServiceDesk:LinkSubjectOver";

    /// <summary>Longer than links of the site may be valid.</summary>
    public const string LinkValidTooLong = "ServiceDesk:LinkValidTooLong";

    /// <summary>The purpose has no such action.</summary>
    public const string LinkActionUnknown = "ServiceDesk:LinkActionUnknown";

    /// <summary>The link does not allow it, or it cannot be done now.</summary>
    public const string LinkActionNotNow = "ServiceDesk:LinkActionNotNow";

    /// <summary>As many links of the record are live as may be.</summary>
    public const string LinkTooMany = "ServiceDesk:LinkTooMany";

    /// <summary>The check at the end of the day is not done while unfinished work lacks a note.</summary>
    public const string NotesMissing = "ServiceDesk:NotesMissing";
}
