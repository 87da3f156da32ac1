using PropertySuite.ServiceDesk;

namespace PropertySuite.Approvals;

/// <summary>Somebody who has to do with an approval, by name at that time.</summary>
/// <param name="Id">User; null for a program.</param>
/// <param name="Name">Name as colleagues read it.</param>
public sealed record ApprovalPerson(Guid? Id, string Name);

/// <summary>A text of a module with its values, told to each reader in their language.</summary>
/// <param name="ResourceName">Localisation resource.</param>
/// <param name="TextKey">Key.</param>
/// <param name="Data">Values that the text names.</param>
public sealed record ApprovalText(string ResourceName, string TextKey, IReadOnlyDictionary<string, TimelineValue> Data);

/// <summary>What a module wants decided.</summary>
/// <param name="Kind">Kind of decision.</param>
/// <param name="SiteId">Site of the record.</param>
/// <param name="SubjectType">Kind of the record.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Number">Its document number.</param>
/// <param name="Round">Which time it asks, from 1.</param>
/// <param name="Amount">Amount in yuan.</param>
/// <param name="Summary">What is to be decided.</param>
/// <param name="Maker">Who asks.</param>
/// <param name="InvolvedUserIds">Others who have a part in it and do not decide either.</param>
public sealed record ApprovalRequest(
    string Kind,
    Guid SiteId,
    string SubjectType,
    Guid SubjectId,
    string Number,
    int Round,
    decimal? Amount,
    ApprovalText Summary,
    ApprovalPerson Maker,
    IReadOnlyCollection<Guid> InvolvedUserIds)
{
    /// <summary>Everybody who never decides it.</summary>
    public Guid[] EverybodyInvolved => [.. InvolvedUserIds.Concat(Maker.Id is { } maker ? [maker] : []).Distinct()];
}

/// <summary>What somebody said to an approval.</summary>
/// <param name="Attempt">Which submission it was about, from 1.</param>
/// <param name="Step">Which step, from 0.</param>
/// <param name="Action">Approved, refused or returned.</param>
/// <param name="ById">Who decided.</param>
/// <param name="ByName">Their name.</param>
/// <param name="OnBehalfOfId">Whom they stood in for; null when they decided for themselves.</param>
/// <param name="OnBehalfOfName">Their name.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">Their words.</param>
public sealed record ApprovalDecision(
    int Attempt, int Step, ApprovalAction Action, Guid ById, string ByName, Guid? OnBehalfOfId, string? OnBehalfOfName, DateTime At, string? Note);

/// <summary>A step that did not decide though it was asked.</summary>
/// <param name="Attempt">Which submission it was about, from 1.</param>
/// <param name="Step">Which step, from 0.</param>
/// <param name="TimedOut">Whether its time had passed; else nobody but who may not decide held its role.</param>
/// <param name="At">When (UTC).</param>
public sealed record ApprovalPass(int Attempt, int Step, bool TimedOut, DateTime At);

/// <summary>With whose authority somebody decides.</summary>
/// <param name="Role">Role of the step.</param>
/// <param name="Chain">From who holds the role to who speaks: one person, or each standing in for the one before.</param>
public sealed record ApprovalVoice(string Role, IReadOnlyList<ApprovalPerson> Chain)
{
    /// <summary>Who speaks.</summary>
    public ApprovalPerson Speaker => Chain[^1];

    /// <summary>Who holds the role.</summary>
    public ApprovalPerson Holder => Chain[0];

    /// <summary>Whether the speaker stands in for somebody.</summary>
    public bool IsStandIn => Chain.Count > 1;

    /// <summary>Everybody whose voice it is.</summary>
    public IEnumerable<Guid> PersonIds => Chain.Select(person => person.Id).OfType<Guid>();
}
