using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Demo;

/// <summary>Somebody who acts in the demo.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Name">The name that timelines show.</param>
public sealed record DemoActor(Guid UserId, string Name)
{
    /// <summary>The actor as the current user: <c>using (principal.Change(actor.ToPrincipal()))</c> records what happens as theirs.</summary>
    public ClaimsPrincipal ToPrincipal()
    {
        var identity = new ClaimsIdentity("demo");
        identity.AddClaim(new Claim(AbpClaimTypes.UserId, UserId.ToString()));
        identity.AddClaim(new Claim(AbpClaimTypes.UserName, Name));
        identity.AddClaim(new Claim(AbpClaimTypes.Name, Name));
        return new ClaimsPrincipal(identity);
    }
}
