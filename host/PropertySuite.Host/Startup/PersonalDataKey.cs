using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PropertySuite.OwnerRecords;

namespace PropertySuite.Host;

/// <summary>
/// Supplies the keys that encrypt ID numbers and the keys of sessions. An installation configures them (<c>PersonalData__MasterKey</c>,
/// <c>PersonalData__Keys__…</c>, each 32 bytes in base64); without any, a key file in the data folder is created at the first start and
/// used from then on. Who loses a key loses what it encrypted: keys belong into the backup, apart from the database.
/// </summary>
public static partial class PersonalDataKey
{
    private const string Setting = "PersonalData:MasterKey";
    private const string RingSetting = "PersonalData:Keys";
    private const string CurrentSetting = "PersonalData:CurrentKeyId";
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    /// <summary>The key file, which holds the key <c>k1</c>.</summary>
    public static string FileIn(HostPaths paths) => Path.Combine(paths.DataFolder, "keys", "personal-data.key");

    /// <summary>Checks the configured keys, and adds the one of the key file.</summary>
    /// <exception cref="StartupException">A key is not 32 bytes in base64, or it is not said which one is current.</exception>
    public static void AddTo(ConfigurationManager configuration, HostPaths paths)
    {
        var ring = configuration.GetSection(RingSetting).GetChildren().ToDictionary(key => key.Key, key => key.Value ?? "");
        foreach (var (keyId, key) in ring)
        {
            CheckId(keyId);
            CheckKey($"PersonalData__Keys__{keyId}", key);
        }

        var hasFile = File.Exists(FileIn(paths));
        if (!string.IsNullOrWhiteSpace(configuration[Setting]))
        {
            CheckKey("PersonalData__MasterKey", configuration[Setting]!);
            ring.TryAdd(PersonalDataOptions.MasterKeyId, "");
        }
        else if (!ring.ContainsKey(PersonalDataOptions.MasterKeyId) && (hasFile || ring.Count == 0))
        {
            Set(configuration, Setting, ReadOrCreate(paths));
            ring.Add(PersonalDataOptions.MasterKeyId, "");
        }

        CheckCurrent(configuration, ring.Keys);
    }

    private static void CheckId(string keyId)
    {
        if (!KeyIdForm().IsMatch(keyId))
        {
            throw new StartupException($"PersonalData__Keys__{keyId}: the id of a key has at most 32 letters, digits, '-' and '_'.");
        }
    }

    private static void CheckKey(string name, string key)
    {
        var buffer = new byte[PersonalDataOptions.KeyBytes + 1];
        if (!Convert.TryFromBase64String(key, buffer, out var length) || length != PersonalDataOptions.KeyBytes)
        {
            throw new StartupException($"{name} must be 32 bytes in base64: create one with 'openssl rand -base64 32'.");
        }
    }

    private static void CheckCurrent(ConfigurationManager configuration, ICollection<string> keyIds)
    {
        var current = configuration[CurrentSetting];
        if (string.IsNullOrWhiteSpace(current))
        {
            current = keyIds.Count == 1 ? keyIds.Single() : PersonalDataOptions.MasterKeyId;
            Set(configuration, CurrentSetting, current);
        }

        if (!keyIds.Contains(current))
        {
            throw new StartupException(
                $"PersonalData__CurrentKeyId must say which key encrypts from now on, and that key must be configured: '{current}' is not one of "
                + $"{string.Join(", ", keyIds)}.");
        }
    }

    private static void Set(ConfigurationManager configuration, string name, string value) =>
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { [name] = value });

    private static string ReadOrCreate(HostPaths paths)
    {
        var file = FileIn(paths);
        if (!File.Exists(file))
        {
            using (TakeTurn(paths))
            {
                if (!File.Exists(file))
                {
                    Create(file);
                }
            }
        }

        var stored = File.ReadAllText(file).Trim();
        CheckKey(file, stored);
        return stored;
    }

    /// <summary>
    /// One host after the other: a move that must not overwrite looks first and moves then, which is not one step on every system. Who dies gives its turn away.
    /// </summary>
    private static FileStream TakeTurn(HostPaths paths)
    {
        HostPaths.CreatePrivateFolder(paths.DataFolder);
        var turn = Path.Combine(paths.DataFolder, "personal-data.lock");
        FileStream? taken = null;
        SpinWait.SpinUntil(() => (taken = TryTake(turn)) is not null, LongestTurn);
        return taken ?? throw new StartupException($"Another host has held {turn} for {LongestTurn.TotalSeconds} seconds: stop it, or start this one later.");
    }

    /// <summary>Null while another host has it.</summary>
    private static FileStream? TryTake(string turn)
    {
        try
        {
            return new FileStream(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(turn))
        {
            return null;
        }
    }

    /// <summary>Written beside its place and moved there, so that there is a whole key or none.</summary>
    private static void Create(string file)
    {
        HostPaths.CreatePrivateFolder(Path.GetDirectoryName(file)!);
        var written = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(written, options))
        {
            stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(PersonalDataOptions.KeyBytes))));
            stream.Flush(flushToDisk: true);
        }

        File.Move(written, file, overwrite: false);
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,32}$")]
    private static partial Regex KeyIdForm();
}
