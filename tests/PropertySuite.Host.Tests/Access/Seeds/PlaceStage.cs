using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Testing;

namespace PropertySuite.Host.Access;

/// <summary>A record of some module about which others record something: a callback, a file.</summary>
/// <param name="Type">Kind of record, such as <c>Repairs.RepairOrder</c>.</param>
/// <param name="Id">The record.</param>
/// <param name="Number">Its document number.</param>
internal sealed record PlaceSubject(string Type, Guid Id, string Number);

/// <summary>A place while it is filled: somebody who may record everything there, and what there is so far.</summary>
/// <param name="host">The running host.</param>
/// <param name="place">The place.</param>
/// <param name="client">Somebody who may record everything there.</param>
/// <param name="word">Stands in every text.</param>
internal sealed class PlaceStage(PropertySuiteHostFixture host, Place place, HttpClient client, string word)
{
    private const string SmallestImage = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };
    private readonly List<PlaceSubject> _subjects = [];

    /// <summary>The running host.</summary>
    public PropertySuiteHostFixture Host => host;

    /// <summary>The place.</summary>
    public Place Place => place;

    /// <summary>Stands in every text.</summary>
    public string Word => word;

    /// <summary>The unit in which everything happens.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its owner.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Cases about which others may record something; of the first one of a kind all comes to its end, of the second one it goes on.</summary>
    public IReadOnlyList<PlaceSubject> Subjects => _subjects;

    /// <summary>Adds a case.</summary>
    public void Add(PlaceSubject subject) => _subjects.Add(subject);

    /// <summary>Reads something.</summary>
    public async Task<T> GetAsync<T>(string address, CancellationToken cancellationToken = default) =>
        (await client.GetFromJsonAsync<T>(address, Json, cancellationToken))!;

    /// <summary>Sends something; the answer says that it was accepted.</summary>
    public async Task<T> PostAsync<T>(string address, object body)
    {
        using var answer = await client.PostAsJsonAsync(address, body);
        return await ReadAsync<T>(address, answer);
    }

    /// <summary>Changes something; the answer says that it was accepted.</summary>
    public async Task<T> PutAsync<T>(string address, object body)
    {
        using var answer = await client.PutAsJsonAsync(address, body);
        return await ReadAsync<T>(address, answer);
    }

    /// <summary>Sends the smallest image.</summary>
    public Task<JsonElement> PostImageAsync(string address) =>
        PostFileAsync<JsonElement>(address, Convert.FromBase64String(SmallestImage), "image/png", $"{word}.png");

    /// <summary>Sends a file.</summary>
    public async Task<T> PostFileAsync<T>(string address, byte[] content, string contentType, string name)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        using var form = new MultipartFormDataContent { { file, "file", name } };
        using var answer = await client.PostAsync(address, form);
        return await ReadAsync<T>(address, answer);
    }

    /// <summary>Does something inside the host, in the place's company.</summary>
    public Task WithUnitOfWorkAsync(Func<IServiceProvider, Task> work) => host.WithUnitOfWorkAsync(work, place.TenantId);

    /// <summary>Asks something inside the host, in the place's company.</summary>
    public Task<T> WithUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> work) => host.WithUnitOfWorkAsync(work, place.TenantId);

    private static async Task<T> ReadAsync<T>(string address, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {text}");
        return text.Length == 0 ? default! : JsonSerializer.Deserialize<T>(text, Json)!;
    }
}
