using Volo.Abp.DependencyInjection;
using Volo.Abp.SecurityLog;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Writes the security log of accounts.</summary>
public class IdentitySecurityLogManager : ITransientDependency
{
    /// <summary>Creates the manager.</summary>
    public IdentitySecurityLogManager(ISecurityLogManager securityLogManager, IdentityUserManager userManager, ICurrentUser currentUser)
    {
        SecurityLogManager = securityLogManager;
        UserManager = userManager;
        CurrentUser = currentUser;
    }

    /// <summary>Writes entries.</summary>
    protected ISecurityLogManager SecurityLogManager { get; }

    /// <summary>Finds users.</summary>
    protected IdentityUserManager UserManager { get; }

    /// <summary>Who acts.</summary>
    protected ICurrentUser CurrentUser { get; }

    /// <summary>Writes an entry of the current user, or else of the user of that name in the current company.</summary>
    public virtual async Task SaveAsync(IdentitySecurityLogContext context)
    {
        var user = CurrentUser.IsAuthenticated || context.UserName.IsNullOrWhiteSpace()
            ? null
            : await UserManager.FindByNameAsync(context.UserName!);
        await SecurityLogManager.SaveAsync(log =>
        {
            log.Identity = context.Identity;
            log.Action = context.Action;
            log.UserName = user?.UserName ?? log.UserName ?? context.UserName;
            log.UserId = user?.Id ?? log.UserId;
            log.ClientId = context.ClientId ?? log.ClientId;
            foreach (var (key, value) in context.ExtraProperties)
            {
                log.ExtraProperties[key] = value;
            }
        });
    }
}
