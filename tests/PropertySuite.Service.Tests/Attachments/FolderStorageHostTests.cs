using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.BlobStoring;

namespace PropertySuite.Attachments;

/// <summary>Attachments as files, with a scanner and a disk that can fail.</summary>
public sealed class FolderHostFixture : PropertySuiteHostFixture, IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), $"attachments-{Environment.ProcessId}-{Guid.NewGuid():N}");

    public string Folder => Path.Combine(_root, "files");

    public string TempFolder => Path.Combine(_root, "incoming");

    public FakeClamd Clamd { get; } = new();

    public string[] StoredFiles => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*", SearchOption.AllDirectories) : [];

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Clamd.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    protected override void Configure(WebApplicationBuilder builder)
    {
        Directory.CreateDirectory(_root);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Attachments:Storage"] = "FileSystem",
            ["Attachments:Folder"] = Folder,
            ["Attachments:TempFolder"] = TempFolder,
            ["Attachments:ClamAv"] = Clamd.Address,
        });
    }
}

public class FolderStorageHostTests(FolderHostFixture fixture) : IClassFixture<FolderHostFixture>, IAsyncLifetime
{
    private HttpClient _client = default!;
    private RepairOrderDto _order = default!;

    public async Task InitializeAsync()
    {
        _client = await fixture.CreateClientAsync(TestUsers.FrontDesk);
        _order = await _client.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(null));
    }

    public Task DisposeAsync()
    {
        _client.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_file_is_scanned_gets_a_preview_and_lies_in_its_companys_folder()
    {
        var uploaded = await _client.UploadAsync(_order.Id, Photos.Jpeg());

        (uploaded.Scan, uploaded.HasThumbnail).ShouldBe((AttachmentScan.Clean, true));
        fixture.StoredFiles.ShouldContain(file => file.StartsWith(Path.Combine(fixture.Folder, "tenants", TestCompany.Id.ToString("D"))));
        (await _client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Photos.Read(await _client.GetByteArrayAsync($"{AttachmentDesk.Root}/{uploaded.Id}/thumbnail")).ShouldBe((320, 240, Photos.Upright));
        Directory.EnumerateFiles(fixture.TempFolder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_photo_of_which_no_preview_can_be_made_comes_in_all_the_same()
        => (await _client.UploadAsync(_order.Id, SampleFiles.Png(), "现场.png")).HasThumbnail.ShouldBeFalse();

    [Fact]
    public async Task An_infected_file_is_refused_and_nothing_of_it_stays()
    {
        var before = fixture.StoredFiles.Length;
        fixture.Clamd.Answer = "stream: Eicar-Test-Signature FOUND";
        try
        {
            (await _client.SendAsync(_order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(AttachmentsErrorCodes.Infected);
            fixture.Clamd.Answer = "INSTREAM size limit exceeded. ERROR";
            (await _client.SendAsync(_order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.ServiceUnavailable)).Code.ShouldBe(AttachmentsErrorCodes.ScannerUnavailable);
            fixture.Clamd.Answer = null;
            (await _client.SendAsync(_order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.ServiceUnavailable)).Code.ShouldBe(AttachmentsErrorCodes.ScannerUnavailable);
        }
        finally
        {
            fixture.Clamd.Answer = FakeClamd.Clean;
        }

        fixture.StoredFiles.Length.ShouldBe(before);
        (await _client.ListAsync(_order.Id)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_scanner_gets_the_whole_file()
    {
        var large = SampleFiles.Png();
        var uploaded = await _client.UploadAsync(_order.Id, large, "a.png");

        fixture.Clamd.Received.ShouldBe((int)uploaded.Size);
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_is_told_plainly_stores_nothing_and_reads_go_on()
    {
        var uploaded = await _client.UploadAsync(_order.Id);
        var moved = fixture.Folder + ".kept";

        // A file in the place of the folder: nothing can be created below it, also by root.
        Directory.Move(Path.Combine(fixture.Folder, ".incoming"), moved);
        await File.WriteAllTextAsync(Path.Combine(fixture.Folder, ".incoming"), "");
        try
        {
            (await _client.SendAsync(_order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.ServiceUnavailable)).Code.ShouldBe(AttachmentsErrorCodes.StorageUnavailable);
            (await _client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            File.Delete(Path.Combine(fixture.Folder, ".incoming"));
            Directory.Move(moved, Path.Combine(fixture.Folder, ".incoming"));
        }

        (await _client.ListAsync(_order.Id)).Items.ShouldHaveSingleItem();
        await _client.UploadAsync(_order.Id);
    }

    [Fact]
    public async Task A_file_whose_row_could_not_be_stored_is_deleted()
    {
        await _client.UploadAsync(_order.Id);
        var before = fixture.StoredFiles.Length;
        var key = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _client.UploadAsync(_order.Id, key: key)));

        answers.Select(answer => answer.Id).Distinct().ShouldHaveSingleItem();
        fixture.StoredFiles.Length.ShouldBe(before + 2);
        (await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<IAttachmentLedger>().GetGarbageAsync(DateTime.MaxValue, 100))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_crash_leaves_between_disk_and_database_is_collected_after_a_day()
    {
        var uploaded = await _client.UploadAsync(_order.Id);
        var name = $"2026/11/{Guid.NewGuid():N}";
        await fixture.WithUnitOfWorkAsync(async services =>
        {
            // As it is when the process dies after the file and before its row.
            await services.GetRequiredService<IAttachmentLedger>().AddLooseAsync(
                new LooseBlob(Guid.NewGuid(), TestCompany.Id, name, new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
            await services.GetRequiredService<IBlobContainerFactory>().Create<AttachmentFolderContainer>().SaveAsync(name, [1, 2, 3]);
        });
        var left = fixture.StoredFiles.Single(file => file.EndsWith(Path.GetFileName(name), StringComparison.Ordinal));

        await CollectAsync();
        File.Exists(left).ShouldBeTrue();
        await fixture.ExecuteAsync("update attachments.loose_blobs set collect_at = now() - interval '1 second'");
        await Task.WhenAll(CollectAsync(), CollectAsync());

        File.Exists(left).ShouldBeFalse();
        (await _client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_that_is_given_up_leaves_no_file_on_the_disk()
    {
        var before = fixture.StoredFiles.Length;
        var draft = await _client.UploadDraftAsync(Guid.NewGuid());
        fixture.StoredFiles.Length.ShouldBe(before + 2);

        (await _client.DeleteAsync($"{AttachmentDesk.Drafts}/{draft.Id}")).IsSuccessStatusCode.ShouldBeTrue();
        await CollectAsync();

        fixture.StoredFiles.Length.ShouldBe(before);
    }

    [Fact]
    public async Task A_lost_content_is_a_missing_one_not_a_broken_page()
    {
        var uploaded = await _client.UploadAsync(_order.Id);
        foreach (var file in fixture.StoredFiles)
        {
            File.Delete(file);
        }

        (await _client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content").ErrorAsync(HttpStatusCode.NotFound)).Code.ShouldBe(AttachmentsErrorCodes.ContentLost);
        (await _client.ListAsync(_order.Id)).Items.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_content_that_is_not_what_came_in_is_not_sent(bool isCutOff)
    {
        var uploaded = await _client.UploadAsync(_order.Id, SampleFiles.Jpeg(800, 600), "现场.jpg");
        var file = fixture.StoredFiles.Single(path => new FileInfo(path).Length == uploaded.Size && SHA256.HashData(File.ReadAllBytes(path)).SequenceEqual(Convert.FromHexString(uploaded.Sha256)));
        var content = await File.ReadAllBytesAsync(file);
        content[^1] ^= 1;
        await File.WriteAllBytesAsync(file, isCutOff ? content[..^1] : content);

        var error = await _client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content").ErrorAsync(HttpStatusCode.NotFound);

        error.Code.ShouldBe(AttachmentsErrorCodes.ContentLost);
        error.Message.ShouldContain("现场.jpg");
    }

    [Fact]
    public async Task What_cannot_be_collected_keeps_nothing_else()
    {
        var name = $"2026/11/{Guid.NewGuid():N}";
        await fixture.WithUnitOfWorkAsync(async services =>
        {
            var ledger = services.GetRequiredService<IAttachmentLedger>();
            await ledger.AddLooseAsync(new LooseBlob(Guid.NewGuid(), TestCompany.Id, "../nowhere", DateTime.UnixEpoch));
            await ledger.AddLooseAsync(new LooseBlob(Guid.NewGuid(), TestCompany.Id, name, DateTime.UnixEpoch.AddDays(1)));
            await services.GetRequiredService<IBlobContainerFactory>().Create<AttachmentFolderContainer>().SaveAsync(name, [1, 2, 3]);
        });
        try
        {
            await CollectAsync();

            fixture.StoredFiles.ShouldNotContain(file => file.EndsWith(Path.GetFileName(name), StringComparison.Ordinal));
        }
        finally
        {
            await fixture.ExecuteAsync("delete from attachments.loose_blobs where blob_name = '../nowhere'");
        }
    }

    [Fact]
    public async Task Files_that_never_got_their_place_are_deleted_after_a_day()
    {
        await _client.UploadAsync(_order.Id);
        var (old, young) = (Path.Combine(fixture.Folder, ".incoming", "old"), Path.Combine(fixture.Folder, ".incoming", "young"));
        await File.WriteAllTextAsync(old, "half a photo");
        await File.WriteAllTextAsync(young, "half a photo");
        File.SetLastWriteTimeUtc(old, File.GetLastWriteTimeUtc(old).AddHours(-25));

        await CollectAsync();

        File.Exists(old).ShouldBeFalse();
        File.Exists(young).ShouldBeTrue();
        File.Delete(young);
    }

    [Fact]
    public async Task Nobody_else_on_the_machine_can_read_an_upload_while_it_is_checked()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var scope = fixture.Services.CreateAsyncScope();
        await using var file = scope.ServiceProvider.GetRequiredService<TempFiles>().Create();

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.GetUnixFileMode(file.Name).ShouldBe(owner);
        File.GetUnixFileMode(fixture.TempFolder).ShouldBe(owner | UnixFileMode.UserExecute);
    }

    private async Task CollectAsync()
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LooseFileCollector>().CollectAsync();
    }
}
