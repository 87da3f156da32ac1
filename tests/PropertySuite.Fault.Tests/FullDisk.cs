using System.Net;
using System.Text;
using System.Text.Json;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Faults;

/// <summary>There is no more room for files: the upload is refused with a reason, nothing half-stored stays, and what fits still comes in.</summary>
public class FullDisk
{
    private const string Path = "/api/attachments/attachment";
    private const int Kilobyte = 1024;

    [Fact]
    public async Task A_file_that_the_disk_has_no_room_for_is_refused_and_leaves_nothing_behind_and_a_smaller_one_comes_in()
    {
        await using var installation = await Installation.CreateAsync();
        var (host, desk, orderId) = await StartAsync(installation, diskKilobytes: 1200);

        await RefusedAsync(Upload(desk, orderId, 3000), "Attachments:StorageFull");
        await RefusedAsync(Upload(desk, orderId, 900), "Attachments:StorageFull");
        (await installation.CountAsync("attachments.attachments")).ShouldBe(0);
        (await installation.CountAsync("attachments.loose_blobs")).ShouldBe(0, "nothing is left to collect");

        var stored = await Upload(desk, orderId, 300).ReadAsync();
        (await desk.GetByteArrayAsync($"{Path}/{stored.GetProperty("id").GetGuid()}/content")).ShouldBe(Pdf(300));
        host.HasExited.ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_beyond_the_companys_quota_is_refused_and_leaves_nothing_behind_and_a_smaller_one_comes_in()
    {
        await using var installation = await Installation.CreateAsync();
        var (_, desk, orderId) = await StartAsync(installation, diskKilobytes: null, ("Settings__Attachments.QuotaGigabytes", "0.0005"));

        await Upload(desk, orderId, 300).ReadAsync();
        await RefusedAsync(Upload(desk, orderId, 300), "Attachments:QuotaExceeded");
        await Upload(desk, orderId, 100).ReadAsync();

        (await installation.CountAsync("attachments.attachments")).ShouldBe(2);
        (await installation.CountAsync("attachments.loose_blobs")).ShouldBe(0, "nothing is left to collect");
    }

    private static async Task<(HostProcess Host, HttpClient Desk, Guid OrderId)> StartAsync(
        Installation installation, int? diskKilobytes, params (string Name, string Value)[] settings)
    {
        var files = System.IO.Path.Combine(installation.NextDataFolder, "files");
        var host = await installation
            .LaunchHost(
                diskKilobytes,
                [("Attachments__Storage", "FileSystem"), ("Attachments__Folder", files), ("Attachments__TempFolder", files + "-incoming"), .. settings])
            .WaitUntilReadyAsync();
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        var order = await desk.SendAsync(HttpMethod.Post, RepairCall.Path, RepairCall.Of(Guid.CreateVersion7())).ReadAsync();
        return (host, desk, order.GetProperty("id").GetGuid());
    }

    private static Task<HttpResponseMessage> Upload(HttpClient client, Guid orderId, int kilobytes) => client.PostAsync(
        $"{Path}?subjectType=Repairs.RepairOrder&subjectId={orderId}&clientKey={Guid.CreateVersion7()}&kind=Document",
        new MultipartFormDataContent { { new ByteArrayContent(Pdf(kilobytes)), "file", "报价单.pdf" } });

    private static byte[] Pdf(int kilobytes) =>
        Encoding.ASCII.GetBytes("%PDF-1.4\n" + new string(' ', kilobytes * Kilobyte) + "\nstartxref\n0\n%%EOF\n");

    private static async Task RefusedAsync(Task<HttpResponseMessage> sending, string code)
    {
        using var answer = await sending;
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage, body);
        JsonDocument.Parse(body).RootElement.GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
    }
}
