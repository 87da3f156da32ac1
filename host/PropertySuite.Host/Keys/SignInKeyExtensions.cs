using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using PropertySuite.OwnerRecords;

namespace PropertySuite.Host.Keys;

/// <summary>Adds the keys of sessions and anti-forgery tokens.</summary>
public static class SignInKeyExtensions
{
    /// <summary>Keeps the keys in the database, encrypted with the installation's key.</summary>
    public static void AddSignInKeys(this IServiceCollection services, string connectionString)
    {
        services.AddDataProtection().SetApplicationName("PropertySuite");
        services.AddSingleton(provider => new SignInKeyStore(connectionString, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = provider.GetRequiredService<SignInKeyStore>();
            options.XmlEncryptor = new SignInKeyEncryptor(provider.GetRequiredService<PersonalDataKeyRing>());
        }));
    }
}
