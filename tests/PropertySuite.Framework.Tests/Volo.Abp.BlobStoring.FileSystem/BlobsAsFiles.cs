using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.BlobStoring.FileSystem;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.BlobStoring;

public sealed class BlobsAsFiles : IAsyncLifetime
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), $"blobs-{Environment.ProcessId}-{Guid.NewGuid():N}");

    private RunningApplication _application = default!;

    private IBlobContainer Container => _application.Get<IBlobContainerFactory>().Create("papers");

    public async Task InitializeAsync() => _application = await RunningApplication.StartAsync<FilesModule>();

    public async Task DisposeAsync()
    {
        await _application.DisposeAsync();
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    [Fact]
    public async Task A_blob_lies_where_ABP_lays_it()
    {
        var tenantId = Guid.NewGuid();
        await Container.SaveAsync("2026/11/a.bin", [1, 2]);
        using (_application.Get<ICurrentTenant>().Change(tenantId))
        {
            await Container.SaveAsync("b", [3]);
        }

        (await File.ReadAllBytesAsync(Path.Combine(Root, "host", "papers", "2026", "11", "a.bin"))).ShouldBe([1, 2]);
        File.Exists(Path.Combine(Root, "tenants", $"{tenantId:D}", "papers", "b")).ShouldBeTrue();
        Directory.EnumerateFiles(Path.Combine(Root, FileSystemBlobProvider.IncomingFolder)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_blob_is_replaced_only_when_asked()
    {
        await Container.SaveAsync("a", [1]);

        await Should.ThrowAsync<BlobAlreadyExistsException>(() => Container.SaveAsync("a", [2]));
        (await Container.GetAllBytesAsync("a")).ShouldBe([1]);
        await Container.SaveAsync("a", [3], overrideExisting: true);
        (await Container.GetAllBytesAsync("a")).ShouldBe([3]);
    }

    [Fact]
    public async Task Of_many_who_save_the_same_name_at_once_one_wins_whole()
    {
        var contents = Enumerable.Range(1, 8).Select(number => Enumerable.Repeat((byte)number, 300_000).ToArray()).ToList();

        var failures = await Task.WhenAll(contents.Select(async content =>
        {
            try
            {
                await Container.SaveAsync("race", content);
                return 0;
            }
            catch (BlobAlreadyExistsException)
            {
                return 1;
            }
        }));

        failures.Sum().ShouldBe(7);
        var stored = await Container.GetAllBytesAsync("race");
        contents.ShouldContain(content => content.SequenceEqual(stored));
    }

    [Fact]
    public async Task A_content_that_breaks_off_leaves_nothing()
    {
        await Should.ThrowAsync<IOException>(() => Container.SaveAsync("broken", new BreakingStream()));

        (await Container.ExistsAsync("broken")).ShouldBeFalse();
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_content_that_breaks_off_leaves_the_earlier_one()
    {
        await Container.SaveAsync("kept", [7]);

        await Should.ThrowAsync<IOException>(() => Container.SaveAsync("kept", new BreakingStream(), overrideExisting: true));

        (await Container.GetAllBytesAsync("kept")).ShouldBe([7]);
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("a/../../escape")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("..")]
    [InlineData("./a")]
    [InlineData("a\\..\\b")]
    [InlineData("c:\\x")]
    [InlineData("a\0b")]
    [InlineData("line\nbreak")]
    [InlineData("...")]
    public async Task No_name_leads_out_of_the_folder(string name)
    {
        await Should.ThrowAsync<AbpException>(() => Container.SaveAsync(name, [1]));
        await Should.ThrowAsync<AbpException>(() => Container.GetOrNullAsync(name));
        await Should.ThrowAsync<AbpException>(() => Container.DeleteAsync(name));
    }

    [Fact]
    public async Task A_name_may_be_Chinese_but_not_longer_than_a_file_system_takes()
    {
        await Container.SaveAsync("照片/水龙头.jpg", [1]);

        (await Container.ExistsAsync("照片/水龙头.jpg")).ShouldBeTrue();
        await Should.ThrowAsync<AbpException>(() => Container.SaveAsync(new string('长', 86), [1]));
    }

    [Fact]
    public async Task A_blob_that_is_being_read_can_be_deleted()
    {
        await Container.SaveAsync("read", [1, 2, 3]);
        await using var reading = await Container.GetAsync("read");

        (await Container.DeleteAsync("read")).ShouldBeTrue();
        reading.ReadByte().ShouldBe(1);
    }

    [DependsOn(typeof(AbpBlobStoringFileSystemModule))]
    public class FilesModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => Configure<AbpBlobStoringOptions>(options => options.Containers.ConfigureDefault(container => container.UseFileSystem(files => files.BasePath = Root)));
    }

    private sealed class BreakingStream : MemoryStream
    {
        private int _reads;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => _reads++ < 2 ? ValueTask.FromResult(Math.Min(1000, buffer.Length)) : throw new IOException("The line is dead.");

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var buffer = new byte[bufferSize];
            while (await ReadAsync(buffer, cancellationToken) is var count and > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
    }
}
