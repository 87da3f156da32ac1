using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.ServiceDesk;

/// <summary>Knows for the length of a batch who is meant by a role at a site: those of it who are on duty, else all who hold it.</summary>
public class EscalationPeople(ISiteMembershipIntegrationService memberships, IDutyIntegrationService duty) : ITransientDependency
{
    private readonly Dictionary<(Guid SiteId, string Role), IReadOnlyList<Guid>> _people = [];

    /// <summary>The people whom a step concerns; only for what was learnt.</summary>
    public IReadOnlyList<Guid> Of(Escalation escalation)
        => [.. escalation.Roles.SelectMany(role => _people.GetValueOrDefault((escalation.SiteId, role), [])).Distinct()];

    /// <summary>Gets to know who is meant by the roles of some steps at a moment, in a number of statements that does not grow with the sites.</summary>
    public virtual async Task LearnAsync(IReadOnlyCollection<Escalation> escalations, DateTime at)
    {
        List<Guid> sites = [.. escalations.Select(escalation => escalation.SiteId).Distinct()];
        List<string> roles = [.. escalations.SelectMany(escalation => escalation.Roles).Distinct()];
        if (roles.Count == 0)
        {
            return;
        }

        foreach (var held in await memberships.GetHeldRolesAsync(sites, roles))
        {
            _people[(held.SiteId, held.Role)] = held.UserIds;
        }

        foreach (var (siteId, people) in await duty.GetOnDutyOfSitesAsync(sites, at))
        {
            foreach (var onDuty in people.GroupBy(person => person.Role))
            {
                _people[(siteId, onDuty.Key)] = [.. onDuty.Select(person => person.UserId).Distinct()];
            }
        }
    }
}
