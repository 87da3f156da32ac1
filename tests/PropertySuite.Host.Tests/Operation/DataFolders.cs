using Microsoft.Extensions.Configuration;
using PropertySuite.Testing;

namespace PropertySuite.Host.Operation;

/// <summary>The data folder belongs to one host, and its keys to nobody else.</summary>
public class DataFolders
{
    private readonly HostPaths _paths = HostPaths.At(
        RepositoryRoot.Path, Path.Combine(Path.GetTempPath(), $"propertysuite-folder-{Guid.NewGuid():N}"));

    [Fact]
    public void A_second_host_on_the_same_private_database_is_told_what_to_do()
    {
        _paths.EnsureDataFolder();
        using (DataFolderLock.Take(_paths))
        {
            Should.Throw<StartupException>(() => DataFolderLock.Take(_paths)).Message.ShouldContain("ConnectionStrings__Default");
        }

        DataFolderLock.Take(_paths).Dispose();
    }

    [Fact]
    public void Keys_can_be_read_by_their_owner_only()
    {
        _paths.EnsureDataFolder();
        PersonalDataKey.AddTo(new ConfigurationManager(), _paths);

        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
            (File.GetUnixFileMode(PersonalDataKey.FileIn(_paths)) & others).ShouldBe(UnixFileMode.None);
            (File.GetUnixFileMode(_paths.DataFolder) & others).ShouldBe(UnixFileMode.None);
        }
    }

    [Theory]
    [InlineData("PersonalData:Keys:k2", "short", "PersonalData__Keys__k2")]
    [InlineData("PersonalData:Keys:a key", "", "PersonalData__Keys__a key")]
    [InlineData("PersonalData:CurrentKeyId", "k7", "'k7'")]
    public void Keys_that_make_no_ring_end_the_start_with_a_sentence(string setting, string value, string named)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { [setting] = value });

        Should.Throw<StartupException>(() => PersonalDataKey.AddTo(configuration, _paths)).Message.ShouldContain(named);
    }

    [Fact]
    public void Of_two_keys_it_must_be_said_which_one_is_current()
    {
        var key = Convert.ToBase64String(new byte[32]);
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["PersonalData:Keys:k2"] = key, ["PersonalData:Keys:k3"] = key });

        Should.Throw<StartupException>(() => PersonalDataKey.AddTo(configuration, _paths)).Message.ShouldContain("PersonalData__CurrentKeyId");
    }
}
