using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Identity;

/// <summary>Keeps the keys of authenticators unreadable in the database.</summary>
public class AuthenticatorKeyProtector : ISingletonDependency
{
    private readonly IDataProtector _protector;

    /// <summary>Creates the protector.</summary>
    public AuthenticatorKeyProtector(IDataProtectionProvider dataProtection)
    {
        _protector = dataProtection.CreateProtector("PropertySuite.Identity.AuthenticatorKey");
    }

    /// <summary>The key as it is stored.</summary>
    public string Protect(string key) => _protector.Protect(key);

    /// <summary>The key; null when it cannot be read, for then no code can be right and a recovery code or an administrator has to help.</summary>
    public string? Unprotect(string? stored)
    {
        try
        {
            return stored is null ? null : _protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
