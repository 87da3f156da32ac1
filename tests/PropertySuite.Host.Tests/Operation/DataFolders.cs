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

    [Fact]
    public async Task Hosts_that_start_together_on_one_data_folder_make_one_key()
    {
        _paths.EnsureDataFolder();
        using var begin = new ManualResetEventSlim();
        var starts = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var configuration = new ConfigurationManager();
                begin.Wait();
                PersonalDataKey.AddTo(configuration, _paths);
                return configuration["PersonalData:MasterKey"];
            },
            TaskCreationOptions.LongRunning)).ToList();

        begin.Set();

        (await Task.WhenAll(starts)).Distinct().ShouldHaveSingleItem().ShouldBe(File.ReadAllText(PersonalDataKey.FileIn(_paths)));
        Directory.GetFiles(Path.GetDirectoryName(PersonalDataKey.FileIn(_paths))!).ShouldHaveSingleItem();
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
