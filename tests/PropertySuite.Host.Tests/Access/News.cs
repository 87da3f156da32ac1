using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using PropertySuite.Host.Operation;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Host.Access;

/// <summary>A job that was stored or an event that was told, and whose it says that it is.</summary>
/// <param name="Kind">Name of the job or of the event's class.</param>
/// <param name="TenantId">The company that it names.</param>
/// <param name="SiteId">The site that it names.</param>
public sealed record NewsItem(string Kind, Guid? TenantId, Guid? SiteId);

/// <summary>Collects every job and every event of the product, as they really are at run time.</summary>
public sealed class News
{
    /// <summary>Jobs of a key that is being replaced come with a start, not with what people do; see the tests of that.</summary>
    private const string ComesWithAStart = "owner-records.reencrypt-personal-data";

    private const string KeepJobs =
        """
        create table stored_jobs (name text, args jsonb);
        create function keep_job() returns trigger language plpgsql as
            $$ begin insert into stored_jobs values (new."JobName", new."JobArgs"::jsonb); return null; end $$;
        create trigger keep_job after insert on "AbpBackgroundJobs" for each row execute function keep_job();
        """;

    private readonly ConcurrentQueue<NewsItem> _seen = new();
    private readonly string _connectionString;

    private News(string connectionString, IReadOnlyList<string> kinds)
    {
        _connectionString = connectionString;
        Kinds = kinds;
    }

    /// <summary>All kinds that there are in the product, sorted.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>What there was until now.</summary>
    public IReadOnlyCollection<NewsItem> Seen => _seen;

    /// <summary>Begins to collect.</summary>
    public static async Task<News> CollectAsync(PropertySuiteHostFixture host)
    {
        await DatabaseReading.ExecuteAsync(host.ConnectionString, KeepJobs);
        var events = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name is { } name && name.StartsWith("PropertySuite.", StringComparison.Ordinal) && name.EndsWith(".Contracts", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Eto", StringComparison.Ordinal))
            .ToList();
        var jobs = host.Services.GetRequiredService<IOptions<AbpBackgroundJobOptions>>().Value.GetJobs().Select(job => job.JobName).Where(name => name != ComesWithAStart);
        var news = new News(host.ConnectionString, [.. events.Select(type => type.Name).Concat(jobs).Order(StringComparer.Ordinal)]);
        foreach (var type in events)
        {
            var listener = (IListener)Activator.CreateInstance(typeof(Listener<>).MakeGenericType(type), news._seen)!;
            listener.ListenTo(host.Services.GetRequiredService<IDistributedEventBus>());
        }

        return news;
    }

    /// <summary>Adds the jobs that were stored since the last time.</summary>
    public async Task ReadJobsAsync()
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("delete from stored_jobs returning name, args", connection);
        await using var jobs = await command.ExecuteReaderAsync();
        while (await jobs.ReadAsync())
        {
            using var args = JsonDocument.Parse(jobs.GetString(1));
            _seen.Enqueue(new NewsItem(jobs.GetString(0), IdIn(args.RootElement, "tenantId"), IdIn(args.RootElement, "siteId")));
        }
    }

    private static Guid? IdIn(JsonElement args, string name) =>
        args.EnumerateObject().FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.String } id
            ? id.GetGuid()
            : null;

    private interface IListener
    {
        void ListenTo(IDistributedEventBus bus);
    }

    private sealed class Listener<TEvent>(ConcurrentQueue<NewsItem> seen) : IListener, IDistributedEventHandler<TEvent>
        where TEvent : class
    {
        public void ListenTo(IDistributedEventBus bus) => bus.Subscribe(this);

        public Task HandleEventAsync(TEvent eventData)
        {
            seen.Enqueue(new NewsItem(
                typeof(TEvent).Name,
                (eventData as IMultiTenant)?.TenantId,
                (Guid?)typeof(TEvent).GetProperty("SiteId")?.GetValue(eventData)));
            return Task.CompletedTask;
        }
    }
}
