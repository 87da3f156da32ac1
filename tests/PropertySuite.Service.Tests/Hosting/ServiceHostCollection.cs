using System.Collections.Concurrent;
using PropertySuite.Testing;

namespace PropertySuite.Hosting;

/// <summary>The tests of the service modules that need a host share one: each makes orders of its own in it.</summary>
[CollectionDefinition(Name)]
public class ServiceHostCollection : ICollectionFixture<ServiceHostFixture>
{
    public const string Name = "Service host";
}

/// <summary>A host whose people sign in once, not in every test.</summary>
public sealed class ServiceHostFixture : PropertySuiteHostFixture, IAsyncLifetime
{
    private readonly ConcurrentDictionary<(string User, string Language), Lazy<Task<HttpClient>>> _clients = new();

    /// <summary>A client that is signed in; it belongs to the fixture.</summary>
    public Task<HttpClient> SignInAsync(string userName, string language = "zh-Hans")
        => _clients.GetOrAdd((userName, language), key => new Lazy<Task<HttpClient>>(() => CreateClientAsync(key.User, key.Language))).Value;

    async Task IAsyncLifetime.DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            (await client.Value).Dispose();
        }

        await DisposeAsync();
    }
}
