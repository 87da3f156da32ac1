namespace PropertySuite.Approvals;

/// <summary>Codes of the business errors of this module; their texts are in its localisation resource.</summary>
public static class ApprovalsErrorCodes
{
    /// <summary>The action is not possible in the approval's state; the message says what is.</summary>
    public const string IllegalTransition = "Approvals:IllegalTransition";

    /// <summary>Whoever asks for an approval, or has a part in what it is about, does not decide it.</summary>
    public const string MakerMayNotDecide = "Approvals:MakerMayNotDecide";

    /// <summary>Nobody decides two steps of the same approval, for themselves or for somebody else.</summary>
    public const string DecidedBefore = "Approvals:DecidedBefore";

    /// <summary>The step is decided by a role that the user neither holds at the site nor stands in for. Data: <c>Role</c>.</summary>
    public const string NotEntitled = "Approvals:NotEntitled";

    /// <summary>Only whoever asked may do this.</summary>
    public const string NotTheMaker = "Approvals:NotTheMaker";

    /// <summary>A program asked, and completes nothing. Data: <c>Number</c>.</summary>
    public const string NobodyToReturnTo = "Approvals:NobodyToReturnTo";

    /// <summary>Nobody but the makers holds a role that is asked, or one above.</summary>
    public const string NobodyCanDecide = "Approvals:NobodyCanDecide";

    /// <summary>Approvals of this kind are read one by one.</summary>
    public const string ReadOneByOne = "Approvals:ReadOneByOne";

    /// <summary>There is no such kind of decision.</summary>
    public const string UnknownKind = "Approvals:UnknownKind";

    /// <summary>A kind without an amount never asks a step that begins at one. Data: <c>Step</c>.</summary>
    public const string StepWithoutAmount = "Approvals:StepWithoutAmount";

    /// <summary>Every step begins at an amount: nobody would be asked below the least. Data: <c>Amount</c>.</summary>
    public const string NoStepForSmallAmounts = "Approvals:NoStepForSmallAmounts";

    /// <summary>A role stands twice: who has decided one step decides no other. Data: <c>Role</c>.</summary>
    public const string RoleTwice = "Approvals:RoleTwice";

    /// <summary>There is no such role, or it may not decide: the step would never be decided. Data: <c>Role</c>.</summary>
    public const string RoleNeverDecides = "Approvals:RoleNeverDecides";

    /// <summary>A site leaves out somebody whom its company asks, or asks them from a larger amount. Data: <c>Role</c>, <c>Amount</c>.</summary>
    public const string LaxerThanCompany = "Approvals:LaxerThanCompany";

    /// <summary>A site asks a company's step in another order. Data: <c>Role</c>.</summary>
    public const string OtherOrderThanCompany = "Approvals:OtherOrderThanCompany";

    /// <summary>A site gives a company's step longer, or hands the decision to nobody above when its time is over. Data: <c>Role</c>, <c>Hours</c>.</summary>
    public const string SlowerThanCompany = "Approvals:SlowerThanCompany";

    /// <summary>A step of a site's own would decide in place of somebody whom the company asks, and does not stand above them. Data: <c>Role</c>.</summary>
    public const string TakesOverFromCompany = "Approvals:TakesOverFromCompany";

    /// <summary>Sites have steps of their own that lie below what the company is about to say. Data: <c>Count</c>, <c>Sites</c> (ten at most).</summary>
    public const string SitesAreLaxer = "Approvals:SitesAreLaxer";

    /// <summary>A delegation ends after it begins and after now, and lasts half a year at most.</summary>
    public const string BadDelegationTime = "Approvals:BadDelegationTime";

    /// <summary>Nobody stands in for themselves.</summary>
    public const string DelegationToOneself = "Approvals:DelegationToOneself";

    /// <summary>The colleague may not decide approvals.</summary>
    public const string DelegateMayNotDecide = "Approvals:DelegateMayNotDecide";

    /// <summary>Somebody stands in already in that time. Data: <c>Name</c>.</summary>
    public const string DelegationOverlaps = "Approvals:DelegationOverlaps";

    /// <summary>The delegation is over.</summary>
    public const string DelegationOver = "Approvals:DelegationOver";
}
