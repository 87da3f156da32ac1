using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// A term (届) of the owners' committee (业主委员会) of a site, with its members. Both ends of every period belong to it. On no day are there two chairs;
/// that the terms of a site share no day is seen to by <see cref="CommitteeTermManager"/>.
/// </summary>
public class CommitteeTerm : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private readonly List<CommitteeMember> _members = [];

    /// <summary>Registers a term of a site.</summary>
    public CommitteeTerm(Guid id, Guid siteId)
        : base(id)
    {
        SiteId = siteId;
    }

    /// <summary>For the mapper.</summary>
    protected CommitteeTerm()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Which term it is.</summary>
    public int Number { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Number under which the authority registered the committee.</summary>
    public string? RegistrationNumber { get; private set; }

    /// <summary>Members, those who left included.</summary>
    public IReadOnlyCollection<CommitteeMember> Members => _members;

    /// <summary>Where the term stands on a day.</summary>
    public CommitteeTermState StateOn(DateOnly day) =>
        day < From ? CommitteeTermState.Upcoming : day > To ? CommitteeTermState.Over : CommitteeTermState.InOffice;

    /// <summary>Says which term it is and when.</summary>
    internal CommitteeTerm Plan(int number, DateOnly from, DateOnly to, string? registrationNumber)
    {
        if (to < from)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.CommitteePeriodReversed);
        }

        Number = Check.Range(number, nameof(number), 1, CommitteeConsts.MaxNumber);
        (From, To) = (from, to);
        RegistrationNumber = Check.Length(
            string.IsNullOrWhiteSpace(registrationNumber) ? null : registrationNumber.Trim(),
            nameof(registrationNumber),
            CommitteeConsts.MaxRegistrationNumberLength);
        _members.ForEach(CheckWithinTerm);
        return this;
    }

    /// <summary>Adds a member.</summary>
    public CommitteeMember AddMember(Guid id, CommitteeMemberValues values)
    {
        if (_members.Count >= CommitteeConsts.MaxMembers)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.CommitteeFull).WithData("most", CommitteeConsts.MaxMembers);
        }

        var member = new CommitteeMember(id, Id, values);
        CheckAgainstOthers(member);
        _members.Add(member);
        return member;
    }

    /// <summary>Changes a member.</summary>
    public CommitteeMember ChangeMember(Guid memberId, Func<CommitteeMember, CommitteeMemberValues> change)
    {
        var member = _members.Find(other => other.Id == memberId) ?? throw new BusinessException(OwnerRecordsErrorCodes.CommitteeMemberNotFound);
        var values = change(member);
        CheckAgainstOthers(new CommitteeMember(memberId, Id, values));
        member.Take(values);
        return member;
    }

    /// <summary>Takes a member off; one who is not there is no error.</summary>
    public void RemoveMember(Guid memberId) => _members.RemoveAll(member => member.Id == memberId);

    /// <summary>First day of a member in the post.</summary>
    public DateOnly FirstDayOf(CommitteeMember member) => member.JoinedOn ?? From;

    /// <summary>Last day of a member in the post.</summary>
    public DateOnly LastDayOf(CommitteeMember member) => member.LeftOn ?? To;

    /// <summary>Whether a member holds the post on a day.</summary>
    public bool IsInOffice(CommitteeMember member, DateOnly day) => FirstDayOf(member) <= day && LastDayOf(member) >= day;

    private void CheckAgainstOthers(CommitteeMember member)
    {
        CheckWithinTerm(member);
        foreach (var other in _members.Where(other => other.Id != member.Id && Overlap(other, member)))
        {
            if (member.Post == CommitteePost.Chair && other.Post == CommitteePost.Chair)
            {
                throw new BusinessException(OwnerRecordsErrorCodes.CommitteeHasChair).WithData("name", other.Name);
            }

            if (member.PartyId is not null && member.PartyId == other.PartyId)
            {
                throw new BusinessException(OwnerRecordsErrorCodes.CommitteeMemberRepeated).WithData("name", other.Name);
            }
        }
    }

    private bool Overlap(CommitteeMember one, CommitteeMember other) =>
        FirstDayOf(one) <= LastDayOf(other) && FirstDayOf(other) <= LastDayOf(one);

    private void CheckWithinTerm(CommitteeMember member)
    {
        if (FirstDayOf(member) < From || LastDayOf(member) > To || LastDayOf(member) < FirstDayOf(member))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.CommitteeMemberOutsideTerm)
                .WithData("name", member.Name).WithData("from", From.ToString("O")).WithData("to", To.ToString("O"));
        }
    }
}
