using System.Security.Cryptography;

namespace PropertySuite.Host;

/// <summary>
/// Supplies the key that encrypts ID numbers. An installation configures it (<c>PersonalData__MasterKey</c>, 32 bytes in base64);
/// without one, a key file in the data folder is created at the first start and used from then on.
/// Who loses the key loses the ID numbers: it belongs into the backup, apart from the database.
/// </summary>
public static class PersonalDataKey
{
    private const string Setting = "PersonalData:MasterKey";
    private const int KeyBytes = 32;

    /// <summary>Adds the key to the configuration unless one is configured.</summary>
    /// <exception cref="StartupException">The configured key is not 32 bytes in base64.</exception>
    public static void AddTo(ConfigurationManager configuration, HostPaths paths)
    {
        var configured = configuration[Setting];
        if (string.IsNullOrWhiteSpace(configured))
        {
            configuration.AddInMemoryCollection(new Dictionary<string, string?> { [Setting] = ReadOrCreate(paths) });
            return;
        }

        var buffer = new byte[KeyBytes + 1];
        if (!Convert.TryFromBase64String(configured, buffer, out var length) || length != KeyBytes)
        {
            throw new StartupException("PersonalData__MasterKey must be 32 bytes in base64: create one with 'openssl rand -base64 32'.");
        }
    }

    private static string ReadOrCreate(HostPaths paths)
    {
        var folder = Path.Combine(paths.DataFolder, "keys");
        var file = Path.Combine(folder, "personal-data.key");
        if (File.Exists(file))
        {
            return File.ReadAllText(file).Trim();
        }

        Directory.CreateDirectory(folder);
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
        File.WriteAllText(file, key);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return key;
    }
}
