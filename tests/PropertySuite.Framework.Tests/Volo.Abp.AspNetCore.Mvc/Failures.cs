using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.AspNetCore;
using PropertySuite.Framework.Tests.Shop;

namespace PropertySuite.Framework.Tests;

/// <summary>How failures are answered, and what becomes of the work.</summary>
public class Failures(ShopFixture shop) : IClassFixture<ShopFixture>
{
    private readonly HttpClient _client = shop.CreateClient();
    private readonly WorkLog _log = shop.Services.GetRequiredService<WorkLog>();

    [Theory]
    [InlineData("business", HttpStatusCode.Forbidden)]
    [InlineData("friendly", HttpStatusCode.Forbidden)]
    [InlineData("mapped", HttpStatusCode.Gone)]
    [InlineData("missing", HttpStatusCode.NotFound)]
    [InlineData("conflict", HttpStatusCode.Conflict)]
    [InlineData("unfinished", HttpStatusCode.NotImplemented)]
    [InlineData("outage", HttpStatusCode.ServiceUnavailable)]
    [InlineData("unknown", HttpStatusCode.InternalServerError)]
    public async Task Every_kind_of_exception_has_its_status(string kind, HttpStatusCode status)
    {
        var response = await _client.GetAsync($"/api/app/failure?kind={kind}");

        response.StatusCode.ShouldBe(status);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_just_now_asks_the_client_to_come_again()
    {
        var response = await _client.GetAsync("/api/app/failure?kind=outage");

        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(DatabaseOutage.RetryAfterSeconds));
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
        (await response.ReadErrorAsync()).GetProperty("data").GetProperty("traceId").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57P02", true)]
    [InlineData("57P03", true)]
    [InlineData("40P01", true)]
    [InlineData("08006", true)]
    [InlineData("23505", false)]
    [InlineData("42P01", false)]
    public void A_stopping_starting_or_lost_database_is_an_outage_and_a_broken_rule_is_none(string sqlState, bool isOutage)
    {
        var failure = new Npgsql.PostgresException("", "FATAL", "FATAL", sqlState);

        DatabaseOutage.IsBehind(new InvalidOperationException("wrapped", failure)).ShouldBe(isOutage);
    }

    [Fact]
    public async Task A_friendly_exception_shows_its_code_message_and_details()
    {
        var error = await (await _client.GetAsync("/api/app/failure?kind=friendly")).ReadErrorAsync();

        error.GetProperty("code").GetString().ShouldBe("Shop:Closed");
        error.GetProperty("message").GetString().ShouldBe("Closed on Mondays.");
        error.GetProperty("details").GetString().ShouldBe("Come again.");
    }

    [Theory]
    [InlineData("/api/app/failure?kind=unknown")]
    [InlineData("/api/minimal/fail")]
    public async Task An_unexpected_exception_shows_nothing_but_where_to_find_it_in_the_log(string path)
    {
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "traceparent", $"00-{trace}-b7ad6b7169203331-01" } } };
        var response = await _client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
        (await response.ReadErrorAsync()).GetProperty("data").GetProperty("traceId").GetString().ShouldBe(trace);
    }

    [Fact]
    public async Task An_exception_outside_of_actions_has_the_envelope_too()
    {
        var response = await _client.GetAsync("/api/fails-in-middleware");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldBe("The till is closed.");
    }

    [Fact]
    public async Task Outside_of_the_API_an_exception_is_left_to_the_server()
        => await Should.ThrowAsync<Exception>(() => _client.GetAsync("/fails-in-middleware"));

    [Theory]
    [InlineData("GET", "/api/nowhere", HttpStatusCode.NotFound)]
    [InlineData("PATCH", "/api/app/article", HttpStatusCode.MethodNotAllowed)]
    public async Task An_address_that_nobody_serves_has_the_envelope_too(string verb, string path, HttpStatusCode status)
    {
        var response = await _client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), path));

        response.StatusCode.ShouldBe(status);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_action_that_makes_its_own_response_has_the_envelope_only_for_clients_that_want_JSON()
    {
        var json = new HttpRequestMessage(HttpMethod.Get, "/test-account/result") { Headers = { { "Accept", "application/json" } } };

        (await _client.SendAsync(json)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        await Should.ThrowAsync<InvalidOperationException>(() => _client.GetAsync("/test-account/result"));
    }

    [Fact]
    public async Task Work_of_a_GET_is_not_transactional_and_of_a_POST_it_is()
    {
        (await _client.GetFromJsonAsync<bool>("/api/app/failure/work")).ShouldBeFalse();
        (await PostAsync<bool>("/api/app/failure/change-work")).ShouldBeTrue();
    }

    [Fact]
    public async Task Work_is_completed_when_the_action_succeeds_and_not_when_it_fails()
    {
        var before = _log.Completed;

        (await _client.PostAsync("/api/app/failure/change-work", null)).EnsureSuccessStatusCode();
        _log.Completed.ShouldBe(before + 1);

        (await _client.PostAsync("/api/app/failure/fail-work", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _log.Completed.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_failure_at_the_commit_is_answered_as_such()
    {
        var before = _log.Completed;

        (await _client.PostAsync("/api/app/failure/fail-at-commit", null)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        _log.Completed.ShouldBe(before);
    }

    [Fact]
    public async Task A_method_may_refuse_the_unit_of_work()
        => (await PostAsync<bool>("/api/app/failure/set-without-work")).ShouldBeTrue();

    [Fact]
    public async Task A_client_that_goes_away_ends_the_work()
    {
        using var cancellation = new CancellationTokenSource();
        var call = _client.PostAsync("/api/app/failure/wait", null, cancellation.Token);
        await _log.Started.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(call);
        await _log.Ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private async Task<T?> PostAsync<T>(string path) => await (await _client.PostAsync(path, null)).Content.ReadFromJsonAsync<T>();
}
