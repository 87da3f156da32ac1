using Microsoft.AspNetCore.Authorization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <summary>Shows absences to the current user. That somebody is away all colleagues see; why, only the person and who manages duties.</summary>
public class AbsenceReader(StaffNames names, IAuthorizationService authorization, ICurrentUser currentUser) : ITransientDependency
{
    /// <summary>The absences as the current user may know them.</summary>
    public virtual async Task<List<AbsenceDto>> ToDtosAsync(IReadOnlyCollection<Absence> absences)
    {
        var people = await names.GetAsync(AbsenceMapper.PeopleOf(absences));
        var manages = await authorization.IsGrantedAsync(SitesPermissions.DutyShifts.Manage);
        return [.. absences.Select(absence => AbsenceMapper.ToDto(absence, people, manages || absence.UserId == currentUser.Id))];
    }
}
