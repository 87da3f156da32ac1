using PropertySuite.People;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace PropertySuite.Cases;

/// <summary>Says who the current user is to a case, with one look at their permissions.</summary>
public class CaseActorProvider(ICurrentUser currentUser, IPermissionChecker permissions) : ITransientDependency
{
    /// <summary>The current user with those of the permissions that they have.</summary>
    /// <param name="names">Permissions that the case's table and guards ask for.</param>
    public virtual async Task<CaseActor> GetAsync(IReadOnlyCollection<string> names)
    {
        var granted = names.Count == 0 ? null : await permissions.IsGrantedAsync([.. names]);
        return new CaseActor(
            currentUser.Id,
            PersonName.Of(currentUser.Name, currentUser.SurName, currentUser.UserName),
            names.Where(name => granted?.Result[name] == PermissionGrantResult.Granted))
        {
            Roles = currentUser.Roles,
        };
    }
}
