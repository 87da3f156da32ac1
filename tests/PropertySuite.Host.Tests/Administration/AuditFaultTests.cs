using System.Net;
using PropertySuite.Testing;

namespace PropertySuite.Host.Administration;

/// <summary>A change and its record are there both or neither, whatever fails between.</summary>
public class AuditFaultTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private readonly AuditDesk _desk = new(host);

    [Fact]
    public async Task If_the_end_of_a_request_cannot_be_logged_its_changes_are_logged_all_the_same()
    {
        var client = await host.CreateClientAsync(TestUsers.FrontDesk);
        var party = await AuditDesk.CreatePartyAsync(client, "断电前");
        await _desk.QueryAsync<int>("""ALTER TABLE "AbpAuditLogActions" RENAME TO "Lost"; SELECT 1""");
        try
        {
            (await AuditDesk.UpdatePartyAsync(client, party, "断电后")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            await _desk.QueryAsync<int>("""ALTER TABLE "Lost" RENAME TO "AbpAuditLogActions"; SELECT 1""");
        }

        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var history = await AuditDesk.HistoryAsync(admin, AuditDesk.PartyType, party.GetProperty("id").GetGuid());
        AuditDesk.Text(history[0], "changeType").ShouldBe("Updated");
        var log = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}/{history[0].GetProperty("auditLogId").GetGuid()}"));
        AuditDesk.Text(log, "userName").ShouldBe(TestUsers.FrontDesk);
        AuditDesk.Text(log, "httpMethod").ShouldBe("PUT");
        log.GetProperty("actions").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task If_the_change_cannot_be_logged_it_is_not_made()
    {
        var client = await host.CreateClientAsync(TestUsers.FrontDesk);
        var party = await AuditDesk.CreatePartyAsync(client, "原来的名");
        var id = party.GetProperty("id").GetGuid();
        await _desk.QueryAsync<int>("""ALTER TABLE "AbpEntityPropertyChanges" RENAME TO "Lost"; SELECT 1""");
        try
        {
            (await AuditDesk.UpdatePartyAsync(client, party, "改过的名")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }
        finally
        {
            await _desk.QueryAsync<int>("""ALTER TABLE "Lost" RENAME TO "AbpEntityPropertyChanges"; SELECT 1""");
        }

        (await _desk.QueryAsync<string>("SELECT name FROM owner_records.parties WHERE id = $1", id)).ShouldBe("原来的名");
    }
}
