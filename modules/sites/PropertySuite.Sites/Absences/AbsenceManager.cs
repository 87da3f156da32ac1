using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of absences that need more than one, and the handing over.</summary>
public class AbsenceManager(
    IRepository<Absence, Guid> absences,
    IDutyShiftRepository shifts,
    ISiteMembershipIntegrationService memberships,
    StaffRelief relief,
    StaffNames names,
    IBackgroundJobManager jobs) : DomainService
{
    /// <summary>
    /// Stores an absence. Has it begun, what the person has open goes over now, all in this transaction; does it lie ahead, a job does it at its beginning.
    /// </summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.NotOfTheSite"/>, <see cref="SitesErrorCodes.AwayAlready"/>, <see cref="SitesErrorCodes.StandInIsAway"/>,
    /// <see cref="SitesErrorCodes.StandsInForSomebody"/>.
    /// </exception>
    public virtual async Task AddAsync(Absence absence)
    {
        await shifts.LockRosterAsync();
        await memberships.CheckWorkInAsync(absence.SiteId, [.. new[] { absence.UserId, absence.StandInId }.OfType<Guid>()]);
        await CheckBesideOthersAsync(absence);
        await absences.InsertAsync(absence, autoSave: true);
        if (absence.From > Clock.Now)
        {
            await jobs.EnqueueAsync(
                new AbsenceHandoverJobArgs { TenantId = CurrentTenant.Id, SiteId = absence.SiteId, AbsenceId = absence.Id }, delay: absence.From - Clock.Now);
        }
        else
        {
            await HandOverAsync(absence);
        }
    }

    /// <summary>Hands over what somebody has open while they are away; the second time, before and afterwards nothing.</summary>
    public virtual async Task HandOverAsync(Absence absence)
    {
        if (absence.BeginHandover(Clock.Now))
        {
            await absences.UpdateAsync(absence, autoSave: true);
            await relief.RelieveAsync([absence.SiteId], absence.UserId, ReliefReason.Absence, await FindStandInAsync(absence), absence.To);
        }
    }

    /// <summary>Who is away stands in for nobody, whichever of the two was said first.</summary>
    private async Task CheckBesideOthersAsync(Absence absence)
    {
        var others = await absences.GetListAsync(other =>
            other.SiteId == absence.SiteId && other.From < absence.To && other.To > absence.From
            && (other.UserId == absence.UserId || other.UserId == absence.StandInId || other.StandInId == absence.UserId));
        if (others.Count == 0)
        {
            return;
        }

        var people = await names.GetAsync(others.SelectMany(other => new[] { other.UserId, absence.UserId }));
        if (others.Exists(other => other.UserId == absence.UserId))
        {
            throw Refusal(SitesErrorCodes.AwayAlready, absence.UserId);
        }

        throw others.Find(other => other.StandInId == absence.UserId) is { } relying
            ? Refusal(SitesErrorCodes.StandsInForSomebody, absence.UserId).WithData("other", people.GetValueOrDefault(relying.UserId, ""))
            : Refusal(SitesErrorCodes.StandInIsAway, others[0].UserId);

        BusinessException Refusal(string code, Guid userId) => new BusinessException(code).WithData("name", people.GetValueOrDefault(userId, ""));
    }

    /// <summary>The stand-in, unless they are away by now themselves: work does not go from one who is away to another.</summary>
    private async Task<Guid?> FindStandInAsync(Absence absence)
    {
        var now = Clock.Now;
        return absence.StandInId is { } standIn
               && !await absences.AnyAsync(other => other.SiteId == absence.SiteId && other.UserId == standIn && other.From <= now && other.To > now)
            ? standIn
            : null;
    }
}
