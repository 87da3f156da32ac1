using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Sees to it that the terms of a site follow each other: each number once, and no day in two of them; and that who sits in them belongs to the site.
/// </summary>
public class CommitteeTermManager(ICommitteeTermRepository terms, IPartyRepository parties, IUnitIntegrationService units) : DomainService
{
    /// <summary>Plans a term, new or recorded, while nobody else plans one of the site.</summary>
    /// <exception cref="BusinessException">Another term has the number, or some of the days.</exception>
    public virtual async Task PlanAsync(CommitteeTerm term, int number, DateOnly from, DateOnly to, string? registrationNumber)
    {
        await terms.LockSiteAsync(term.SiteId);
        term.Plan(number, from, to, registrationNumber);
        if (await terms.FindClashAsync(term) is { } other)
        {
            throw new BusinessException(
                    other.Number == number ? OwnerRecordsErrorCodes.CommitteeNumberTaken : OwnerRecordsErrorCodes.CommitteeTermsOverlap)
                .WithData("number", other.Number).WithData("from", other.From.ToString("O")).WithData("to", other.To.ToString("O"));
        }
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="BusinessException">The owner or the unit belongs to another site, or what <see cref="CommitteeTerm.AddMember"/> forbids.</exception>
    public virtual async Task<CommitteeMember> AddMemberAsync(CommitteeTerm term, CommitteeMemberValues values)
    {
        await CheckOfSiteAsync(term, values.PartyId, values.UnitId);
        return term.AddMember(GuidGenerator.Create(), values);
    }

    /// <summary>Changes a member.</summary>
    /// <exception cref="BusinessException">The owner or the unit belongs to another site, or what <see cref="CommitteeTerm.ChangeMember"/> forbids.</exception>
    public virtual async Task<CommitteeMember> ChangeMemberAsync(CommitteeTerm term, Guid memberId, Func<CommitteeMember, CommitteeMemberValues> change)
    {
        var member = term.ChangeMember(memberId, change);
        await CheckOfSiteAsync(term, member.PartyId, member.UnitId);
        return member;
    }

    private async Task CheckOfSiteAsync(CommitteeTerm term, Guid? ownerId, Guid? roomId)
    {
        if (ownerId is { } partyId && (await parties.GetAsync(partyId)).SiteId != term.SiteId)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.PartyOfAnotherSite);
        }

        if (roomId is { } unitId && (await units.GetListAsync([unitId])).FirstOrDefault()?.SiteId != term.SiteId)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.UnitOfAnotherSite);
        }
    }
}
