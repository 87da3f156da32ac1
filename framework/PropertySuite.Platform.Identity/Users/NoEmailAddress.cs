using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>
/// What stands in the address of a user who has none. The table, which is ABP's, wants one that is nobody else's; mail to it goes nowhere, since its domain is
/// reserved for that (RFC 2606).
/// </summary>
public static class NoEmailAddress
{
    private const string Domain = "@no-email.invalid";

    /// <summary>A new one.</summary>
    /// <param name="id">Something that no other user has.</param>
    public static string Create(Guid id) => $"{id:N}{Domain}";

    /// <summary>The address of a user; null for who has none.</summary>
    public static string? Of(IdentityUser user) => user.Email.EndsWith(Domain, StringComparison.OrdinalIgnoreCase) ? null : user.Email;
}
