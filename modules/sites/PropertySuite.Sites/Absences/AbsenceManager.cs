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
    /// <see cref="SitesErrorCodes.NotOfTheSite"/>, <see cref="SitesErrorCodes.AwayAlready"/>, <see cref="SitesErrorCodes.StandInIsAway"/>.
    /// </exception>
    public virtual async Task AddAsync(Absence absence)
    {
        await shifts.LockRosterAsync();
        foreach (var person in new[] { absence.UserId, absence.StandInId }.OfType<Guid>())
        {
            if (!await memberships.WorksInAsync(person, absence.SiteId))
            {
                throw new BusinessException(SitesErrorCodes.NotOfTheSite);
            }
        }

        var others = await absences.GetListAsync(other =>
            other.SiteId == absence.SiteId && other.From < absence.To && other.To > absence.From
            && (other.UserId == absence.UserId || other.UserId == absence.StandInId));
        if (others.Count > 0)
        {
            var isOwn = others.Exists(other => other.UserId == absence.UserId);
            var person = isOwn ? absence.UserId : absence.StandInId!.Value;
            throw new BusinessException(isOwn ? SitesErrorCodes.AwayAlready : SitesErrorCodes.StandInIsAway)
                .WithData("name", (await names.GetAsync([person])).GetValueOrDefault(person, ""));
        }

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
            await relief.RelieveAsync(absence.SiteId, absence.UserId, ReliefReason.Absence, absence.StandInId, absence.To);
        }
    }
}
