using System.Security.Claims;

namespace Volo.Abp.Users;

/// <summary>Who is acting; nobody when <see cref="IsAuthenticated"/> is false.</summary>
public interface ICurrentUser
{
    /// <summary>True when there is an id.</summary>
    bool IsAuthenticated { get; }

    Guid? Id { get; }

    string? UserName { get; }

    string? Name { get; }

    string? SurName { get; }

    string? PhoneNumber { get; }

    bool PhoneNumberVerified { get; }

    string? Email { get; }

    bool EmailVerified { get; }

    /// <summary>Null: a user of the host.</summary>
    Guid? TenantId { get; }

    /// <summary>Names of the roles.</summary>
    string[] Roles { get; }

    Claim? FindClaim(string claimType);

    Claim[] FindClaims(string claimType);

    Claim[] GetAllClaims();

    bool IsInRole(string roleName);
}
