using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Framework.Tests.Shop;

/// <summary>A method for every rule of routes and verbs.</summary>
public class RouteSampleAppService : ApplicationService
{
    public Task<string> GetAsync(Guid id) => Nothing;

    public Task<string> GetListAsync() => Nothing;

    public Task<string> GetAllOpenAsync() => Nothing;

    public Task<string> GetListOfClosedAsync() => Nothing;

    public Task<string> GetByNameAsync(string name) => Nothing;

    public Task<string> GetHistoryAsync(Guid id, Guid personId) => Nothing;

    public Task<string> GetMatchAsync(Guid leftId, Guid rightId) => Nothing;

    public Task<string> GetFilteredAsync(Guid? siteId = null) => Nothing;

    public Task<string> GetByKeyAsync(SampleKey id) => Nothing;

    public Task UpdateAsync(Guid id, SampleInput input) => Nothing;

    public Task PutNameAsync(Guid id, SampleInput input) => Nothing;

    public Task DeleteAsync(Guid id) => Nothing;

    public Task RemoveLineAsync(Guid id, Guid lineId) => Nothing;

    public Task CreateAsync(SampleInput input) => Nothing;

    public Task AddLineAsync(Guid id, SampleInput input) => Nothing;

    public Task InsertNoteAsync(Guid id, SampleInput input) => Nothing;

    public Task PostCommentAsync(Guid id, SampleInput input) => Nothing;

    public Task PatchAsync(Guid id, SampleInput input) => Nothing;

    public Task DispatchAsync(Guid id, SampleInput input) => Nothing;

    public Task PostponeAsync(Guid id) => Nothing;

    public void RefreshEverything()
    {
    }

    [HttpGet]
    public Task<string> FindAsync(string text) => Nothing;

    [HttpPost("api/special/place")]
    public Task ElsewhereAsync() => Nothing;

    [RemoteService(false)]
    public Task HiddenAsync() => Nothing;

    [RemoteService(IsMetadataEnabled = false)]
    public Task UndocumentedAsync() => Nothing;

    private static Task<string> Nothing => Task.FromResult("");
}

public record SampleKey(string Left, int Right);

public class SampleInput
{
    public string? Name { get; set; }
}

[RemoteService(false)]
public class SecretAppService : ApplicationService
{
    public Task<string> GetAsync() => Task.FromResult("secret");
}

[IntegrationService]
public interface IStockIntegrationService : IApplicationService
{
    Task<int> GetCountAsync(Guid articleId);
}

public class StockIntegrationService : ApplicationService, IStockIntegrationService
{
    public Task<int> GetCountAsync(Guid articleId) => Task.FromResult(7);
}
