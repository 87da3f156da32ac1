namespace PropertySuite.ServiceDesk;

/// <summary>Error codes of this module.</summary>
public static class ServiceDeskErrorCodes
{
    /// <summary>A company's rules must end with one for every case.</summary>
    public const string FallbackMissing = "ServiceDesk:FallbackMissing";

    /// <summary>A rule can never count: an earlier one is for all its cases.</summary>
    public const string RuleNeverCounts = "ServiceDesk:RuleNeverCounts";

    /// <summary>A step can never come: an earlier one goes as high, or it lies before it.</summary>
    public const string StepNeverComes = "ServiceDesk:StepNeverComes";

    /// <summary>A step above the handler names no role.</summary>
    public const string StepWithoutRole = "ServiceDesk:StepWithoutRole";

    /// <summary>A rule names a fact or a value that there is not.</summary>
    public const string UnknownFact = "ServiceDesk:UnknownFact";

    /// <summary>A step names a role that there is not.</summary>
    public const string UnknownRole = "ServiceDesk:UnknownRole";

    /// <summary>A rule has no limit, or one that is too long.</summary>
    public const string LimitRequired = "ServiceDesk:LimitRequired";

    /// <summary>A rule has a limit although the case says itself when it is due.</summary>
    public const string LimitIsTheCases = "ServiceDesk:LimitIsTheCases";

    /// <summary>The company lets sites have no rules of their own for this clock.</summary>
    public const string SiteMayNotChange = "ServiceDesk:SiteMayNotChange";

    /// <summary>A site's limit is longer than the company allows.</summary>
    public const string LaxerThanCompany = "ServiceDesk:LaxerThanCompany";

    /// <summary>There is no such clock.</summary>
    public const string UnknownClock = "ServiceDesk:UnknownClock";

    /// <summary>The case is at that level already.</summary>
    public const string AlreadyAtLevel = "ServiceDesk:AlreadyAtLevel";
}
