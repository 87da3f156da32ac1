using PropertySuite.Testing;

namespace PropertySuite.Faults;

/// <summary>A host dies while a call is being registered: the client sends it again, and there is one order.</summary>
public class RepairCalls
{
    private const string StoreOrders = "LOCK TABLE repairs.repair_orders IN SHARE MODE";
    private const string CommitOrders = "SELECT pg_advisory_xact_lock(42)";

    /// <summary>Makes the commit of an order wait for the test, so that the host dies between the commit and its answer.</summary>
    private const string SlowCommit =
        """
        CREATE FUNCTION faults.wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(42); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT ON repairs.repair_orders DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION faults.wait();
        """;

    [Fact]
    public async Task Killed_before_the_order_is_stored_or_before_its_answer_the_same_call_sent_again_makes_one_order()
    {
        await using var installation = await Installation.CreateAsync();
        await installation.ExecuteAsync(SlowCommit);

        var (unstored, unanswered) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await KillDuringCallAsync(installation, unstored, StoreOrders);
        (await installation.CountAsync("repairs.repair_orders")).ShouldBe(0);
        await KillDuringCallAsync(installation, unanswered, CommitOrders);
        await installation.WaitUntilAsync("SELECT count(*) = 1 FROM repairs.repair_orders");

        var host = await installation.StartHostAsync();
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        var first = await desk.SendAsync(HttpMethod.Post, RepairCall.Path, RepairCall.Of(unstored)).ReadAsync();
        var second = await desk.SendAsync(HttpMethod.Post, RepairCall.Path, RepairCall.Of(unanswered)).ReadAsync();

        (await installation.CountAsync("repairs.repair_orders")).ShouldBe(2);
        (await installation.CountAsync($"repairs.repair_orders WHERE client_key IN ('{unstored}', '{unanswered}')")).ShouldBe(2);
        (await installation.CountAsync("service_desk.timeline_entries")).ShouldBe(2, "each order was received once");
        string[] numbers = [NumberOf(second), NumberOf(first)];
        numbers.Select(number => int.Parse(number[^4..], null)).ShouldBe([1, 2], "numbers have neither gap nor double");

        static string NumberOf(System.Text.Json.JsonElement order) => order.GetProperty("number").GetString()!;
    }

    private static async Task KillDuringCallAsync(Installation installation, Guid clientKey, string holding)
    {
        var host = await installation.StartHostAsync();
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        await using (await installation.HoldAsync(holding))
        {
            var call = desk.SendAsync(HttpMethod.Post, RepairCall.Path, RepairCall.Of(clientKey));
            await installation.WaitUntilSomebodyWaitsAsync();
            call.IsCompleted.ShouldBeFalse();
            await host.KillAsync();
            await Should.ThrowAsync<HttpRequestException>(() => call);
        }

        // What the dead host left behind in the database comes to its end.
        await installation.WaitUntilAsync("NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid())");
    }
}
