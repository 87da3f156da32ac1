using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Host.Operation;

/// <summary>What a collector of the operator receives.</summary>
public class TelemetryOfTheHost(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Metrics_and_traces_arrive_at_the_collector_and_name_nobody()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await StartCollectorAsync(received);
        await using (var measured = await StartMeasuredAsync(collector, _ => { }))
        {
            using var client = await SignInAsync(measured, TestUsers.FrontDesk);
            await client.GetAsync("/api/owner-records/caller?query=13912345678");
            await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = "wangwu", password = "wrong" });
            await measured.Services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new PersonalDataReencryptionJobArgs());
            await Patience.UntilAsync(async () => received.GetValueOrDefault("/v1/metrics", "").Contains("propertysuite.jobs.duration")
                && received.GetValueOrDefault("/v1/traces", "").Contains("owner-records.reencrypt-personal-data"));
        }

        var metrics = received["/v1/metrics"];
        metrics.ShouldContain("a-property-company");
        metrics.ShouldContain("http.server.request.duration");
        metrics.ShouldContain("propertysuite.jobs.waiting");
        metrics.ShouldContain("propertysuite.jobs.oldest");
        metrics.ShouldContain("propertysuite.jobs.parked");
        metrics.ShouldContain("propertysuite.sign_in.failures");
        metrics.ShouldContain("InvalidUserNameOrPassword");
        var traces = received["/v1/traces"];
        traces.ShouldContain("GET /api/owner-records/caller");
        traces.ShouldContain("owner-records.reencrypt-personal-data");
        foreach (var typed in new[] { "13912345678", "wangwu", TestUsers.Password })
        {
            (metrics + traces).ShouldNotContain(typed);
        }
    }

    [Fact]
    public async Task The_span_of_a_request_tells_method_route_and_status_and_nothing_of_the_address()
    {
        var spans = await TraceAsync(
            (TestUsers.FrontDesk, "/api/owner-records/caller?query=13912345678"),
            (TestUsers.Admin, "/api/identity/users/by-username/zhangsan"),
            (TestUsers.Admin, "/api/no-such/13912345678"),
            (TestUsers.Admin, "/repairs/13912345678?phone=13912345678"));

        spans[0].DisplayName.ShouldBe("GET /api/owner-records/caller");
        Tags(spans[0]).ShouldBe(("GET", "/api/owner-records/caller", 200));
        spans[1].DisplayName.ShouldBe("GET /api/identity/users/by-username/{userName}");
        Tags(spans[1]).ShouldBe(("GET", "/api/identity/users/by-username/{userName}", 204));
        Tags(spans[2]).ShouldBe(("GET", "(no route)", 404));
        foreach (var span in spans)
        {
            span.Status.ShouldBe(ActivityStatusCode.Unset);
            span.GetTagItem("url.query").ShouldBeNull();
            span.TagObjects.ShouldAllBe(tag => !tag.Value!.ToString()!.Contains("13912345678") && !tag.Value.ToString()!.Contains("zhangsan"));
        }
    }

    [Fact]
    public async Task The_span_of_a_request_that_fails_is_marked_as_an_error()
    {
        var span = (await TraceAsync((TestUsers.Admin, Failure.Path))).Single();

        Tags(span).ShouldBe(("GET", Failure.Path, 500));
        span.Status.ShouldBe(ActivityStatusCode.Error);
        span.GetTagItem("error.type").ShouldBe("500");
    }

    [Fact]
    public async Task A_collector_address_that_is_none_ends_the_start_with_a_sentence()
    {
        var failure = await Should.ThrowAsync<Exception>(() => host.CreateSecondHostAsync(builder => builder.Configuration
            .AddInMemoryCollection(new Dictionary<string, string?> { ["OpenTelemetry:Endpoint"] = "collector" })));

        (failure as StartupException ?? failure.InnerException).ShouldBeOfType<StartupException>().Message.ShouldContain("OpenTelemetry__Endpoint");
    }

    private static (string Method, string Path, int Status) Tags(Activity span) => (
        (string)span.GetTagItem("http.request.method")!,
        (string)span.GetTagItem("url.path")!,
        (int)span.GetTagItem("http.response.status_code")!);

    /// <summary>The spans of the requests, as they are sent.</summary>
    private async Task<IReadOnlyList<Activity>> TraceAsync(params (string Who, string Address)[] calls)
    {
        var traces = calls.Select(_ => ActivityTraceId.CreateRandom().ToHexString()).ToList();
        var spans = new EndedSpans();
        await using var collector = await StartCollectorAsync([]);
        await using (var measured = await StartMeasuredAsync(collector, services => services
            .ConfigureOpenTelemetryTracerProvider(builder => builder.AddProcessor(spans))
            .Configure<MvcOptions>(options => options.Filters.Add(new Failure()))))
        {
            foreach (var ((who, address), trace) in calls.Zip(traces))
            {
                using var client = await SignInAsync(measured, who);
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
                await client.SendAsync(request);
                await Patience.UntilAsync(() => Task.FromResult(spans.OfRequest(trace).Any()), "a span ends after its answer has been sent");
            }
        }

        return [.. traces.Select(trace => spans.OfRequest(trace).Single())];
    }

    private async Task<WebApplication> StartMeasuredAsync(WebApplication collector, Action<IServiceCollection> configure)
    {
        var measured = await host.CreateSecondHostAsync(builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["OpenTelemetry:Endpoint"] = collector.Urls.First(),
                ["OpenTelemetry:ServiceName"] = "a-property-company",
                ["OpenTelemetry:MetricSeconds"] = "1",
            });
            configure(builder.Services);
        });
        await measured.StartAsync();
        return measured;
    }

    private static async Task<HttpClient> SignInAsync(WebApplication measured, string userName)
    {
        var address = PropertySuiteHostFixture.AddressOf(measured);
        return Clients.At(address, await Clients.SignInAsync(address, userName));
    }

    /// <summary>Protobuf keeps texts as they are, so they can be looked for in the bytes.</summary>
    private static async Task<WebApplication> StartCollectorAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("{**path}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var text = Encoding.UTF8.GetString(body.ToArray());
            received.AddOrUpdate(request.Path, text, (_, before) => before + text);
            return Results.Ok();
        });
        await collector.StartAsync();
        return collector;
    }

    /// <summary>Keeps what has ended.</summary>
    private sealed class EndedSpans : BaseProcessor<Activity>
    {
        private readonly ConcurrentQueue<Activity> _spans = new();

        public override void OnEnd(Activity data) => _spans.Enqueue(data);

        public IEnumerable<Activity> OfRequest(string trace) =>
            _spans.Where(span => span.Kind == ActivityKind.Server && span.TraceId.ToHexString() == trace);
    }

    /// <summary>Lets one route fail.</summary>
    private sealed class Failure : IActionFilter
    {
        public const string Path = "/api/sites/site/mine";

        public void OnActionExecuting(ActionExecutingContext context)
        {
            if (context.HttpContext.Request.Path == Path)
            {
                throw new InvalidOperationException("It fails.");
            }
        }

        public void OnActionExecuted(ActionExecutedContext context)
        {
        }
    }
}
