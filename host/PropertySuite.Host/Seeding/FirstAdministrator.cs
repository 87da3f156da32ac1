using System.Security.Cryptography;
using PropertySuite.Host.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.Host;

/// <summary>
/// The password of the first administrator of a new database: the configured one; the well-known one of the demo; else a random one,
/// which the console shows once, so that no installation stands open to who has read the manual.
/// </summary>
public class FirstAdministrator : ITransientDependency
{
    private const int Groups = 4;
    private const int GroupLength = 5;
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    private readonly IConfiguration _configuration;
    private readonly IIdentityUserRepository _users;

    /// <summary>Takes what it needs from the container.</summary>
    public FirstAdministrator(IConfiguration configuration, IIdentityUserRepository users)
    {
        _configuration = configuration;
        _users = users;
    }

    /// <summary>The password to seed the current company, or the installation's own side, with, and whether somebody has to be told.</summary>
    /// <param name="setting">The setting that may name it.</param>
    /// <returns>Null where somebody has an account: an administrator who was renamed or deleted is not made anew.</returns>
    public async Task<(string Password, bool IsNew)?> ChoosePasswordAsync(string setting)
    {
        if (await _users.GetCountAsync() > 0)
        {
            return null;
        }

        if (_configuration[setting] is { Length: > 0 } configured)
        {
            return (configured, false);
        }

        return _configuration.GetValue<bool>("PropertySuite:SeedsDemo") ? (DemoUsers.Password, false) : (Random(), true);
    }

    /// <summary>Shows the password to whoever starts the host.</summary>
    public static void Announce(string userName, string password)
    {
        Console.WriteLine();
        Console.WriteLine($"  '{userName}' signs in to this new database with the password  {password}");
        Console.WriteLine("  It is shown this once: sign in and change it.");
        Console.WriteLine();
    }

    /// <summary>Some hundred bits in groups that can be typed, with a character of every kind that a password policy may want.</summary>
    private static string Random()
    {
        var alphabet = Lower + Upper + Digits;
        while (true)
        {
            var groups = Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(alphabet, GroupLength));
            var password = string.Join('-', groups);
            if (password.Any(char.IsAsciiDigit) && password.Any(char.IsAsciiLetterLower) && password.Any(char.IsAsciiLetterUpper))
            {
                return password;
            }
        }
    }
}
