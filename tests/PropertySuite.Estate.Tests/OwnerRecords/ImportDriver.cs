using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>Drives imports as the console and the job worker do.</summary>
internal static class ImportDriver
{
    public const string Root = "/api/owner-records/owner-import";

    public static Task<HttpResponseMessage> UploadAsync(this HttpClient client, Guid siteId, string fileName, byte[] content)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return client.PostAsync($"{Root}/upload/{siteId}", new MultipartFormDataContent { { part, "file", fileName } });
    }

    public static Task<OwnerImportDto> UploadRosterAsync(this HttpClient client, Guid siteId, params string[][] rows) =>
        client.ReadRosterAsync(siteId, "roster.xlsx", RosterFiles.Xlsx(rows));

    /// <summary>Uploads a file and waits until the host's worker has read it.</summary>
    public static async Task<OwnerImportDto> ReadRosterAsync(this HttpClient client, Guid siteId, string fileName, byte[] content)
    {
        var import = await client.UploadAsync(siteId, fileName, content).ReadAsync<OwnerImportDto>();
        import.State.ShouldBe(OwnerImportState.Reading);
        await Patience.UntilAsync(async () =>
        {
            import = await client.GetAsync($"{Root}/{import.Id}").ReadAsync<OwnerImportDto>();
            return import.State != OwnerImportState.Reading;
        });
        return import;
    }

    public static async Task<List<OwnerImportRowDto>> RowsAsync(this HttpClient client, OwnerImportDto import, string query = "") =>
        [.. (await client.GetAsync($"{Root}/{import.Id}/rows?maxResultCount=200{query}").ReadAsync<PagedResultDto<OwnerImportRowDto>>()).Items];

    /// <summary>Starts an import and works it off, whoever of the host's worker and this test comes first.</summary>
    public static async Task<OwnerImportDto> RunAsync(this HttpClient client, PropertySuiteHostFixture host, Guid id)
    {
        var started = await client.SendJsonAsync(HttpMethod.Post, $"{Root}/{id}/start").ReadAsync<OwnerImportDto>();
        await WorkOffAsync(host, started);
        return await client.GetAsync($"{Root}/{id}").ReadAsync<OwnerImportDto>();
    }

    public static async Task WorkOffAsync(PropertySuiteHostFixture host, OwnerImportDto import)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OwnerImportJob>().ExecuteAsync(
            new OwnerImportJobArgs { TenantId = TestCompany.Id, SiteId = import.SiteId, ImportId = import.Id });
    }
}
