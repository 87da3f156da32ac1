using System.Net;
using System.Net.Http.Json;
using PropertySuite.AspNetCore;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;

namespace PropertySuite.Cases;

/// <summary>A client that lost the answer to a step sends it again under the key that it gave the step.</summary>
[Collection(ServiceHostCollection.Name)]
public class RepeatedStepHostTests(ServiceHostFixture host)
{
    private readonly RepairDesk _desk = new(host);

    [Fact]
    public async Task A_step_sent_again_changes_nothing_and_answers_with_the_case_as_it_is()
    {
        var (technician, order) = await DispatchedAsync();
        var accept = Step(order);

        await technician.PostAsync<RepairOrderDto>(Address(order, "accept"), accept);
        var arrived = await RepairDesk.StepAsync(technician, await ReadAsync(technician, order), "arrive");
        var again = await technician.PostAsync<RepairOrderDto>(Address(order, "accept"), accept);

        again.State.ShouldBe(RepairState.Arrived);
        again.ConcurrencyStamp.ShouldBe(arrived.ConcurrencyStamp);
        again.Timeline.Count.ShouldBe(arrived.Timeline.Count);
        again.Timeline.Count(entry => entry.Kind == "Accept").ShouldBe(1);
    }

    [Fact]
    public async Task Of_eight_that_come_at_once_one_is_taken_and_all_see_it()
    {
        var (technician, order) = await DispatchedAsync();
        var accept = Step(order);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => technician.PostAsync<RepairOrderDto>(Address(order, "accept"), accept)));

        answers.ShouldAllBe(answer => answer.State == RepairState.Accepted);
        answers.Select(answer => answer.ConcurrencyStamp).Distinct().ShouldHaveSingleItem();
        (await ReadAsync(technician, order)).Timeline.Count(entry => entry.Kind == "Accept").ShouldBe(1);
    }

    [Fact]
    public async Task The_key_of_a_step_is_none_for_another_action_nor_for_somebody_else()
    {
        var (technician, order) = await DispatchedAsync();
        var accept = Step(order);
        var accepted = await technician.PostAsync<RepairOrderDto>(Address(order, "accept"), accept);

        var otherAction = Step(accepted, accept.ClientKey);
        (await technician.PostAsJsonAsync(Address(order, "arrive"), otherAction).ErrorAsync(HttpStatusCode.Conflict))
            .Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var dispatch = new DispatchRepairOrderDto
        {
            TechnicianIds = [.. accepted.Technicians.Select(one => one.UserId)], ConcurrencyStamp = accepted.ConcurrencyStamp, ClientKey = accept.ClientKey,
        };
        (await manager.PostAsJsonAsync(Address(order, "dispatch"), dispatch).ErrorAsync(HttpStatusCode.Conflict))
            .Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);

        (await ReadAsync(technician, order)).ConcurrencyStamp.ShouldBe(accepted.ConcurrencyStamp);
    }

    [Fact]
    public async Task The_key_of_a_step_is_none_for_the_same_action_with_other_words()
    {
        var (_, order) = await DispatchedAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var cancel = new CaseReasonDto { Reason = "重复登记", ConcurrencyStamp = order.ConcurrencyStamp, ClientKey = Guid.NewGuid() };
        await manager.PostAsync<RepairOrderDto>(Address(order, "cancel"), cancel);

        cancel.Reason = "客户取消";
        (await manager.PostAsJsonAsync(Address(order, "cancel"), cancel).ErrorAsync(HttpStatusCode.Conflict)).Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);
    }

    [Fact]
    public async Task A_note_sent_again_stands_there_once()
    {
        var (technician, order) = await DispatchedAsync();
        var note = new AddCaseNoteDto { Text = "已联系客户", ClientKey = Guid.NewGuid() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => technician.PostAsync<RepairOrderDto>(Address(order, "note"), note)));

        answers.ShouldAllBe(answer => answer.Timeline.Count(entry => entry.Kind == CaseEntryKinds.Note) == 1);
        note.Text = "另一句话";
        (await technician.PostAsJsonAsync(Address(order, "note"), note).ErrorAsync(HttpStatusCode.Conflict)).Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);
    }

    [Fact]
    public async Task The_key_of_a_call_is_none_for_another_call_nor_for_somebody_else_nor_for_another_site()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = RepairDesk.Call(null);
        var order = await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, call);
        (await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, call)).Id.ShouldBe(order.Id);

        call.Description = "别的地方也漏水";
        (await desk.PostAsJsonAsync(RepairDesk.Orders, call).ErrorAsync(HttpStatusCode.Conflict)).Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);
        var again = RepairDesk.Call(null);
        again.ClientKey = call.ClientKey;
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        await manager.PostAsJsonAsync(RepairDesk.Orders, again).ErrorAsync(HttpStatusCode.Conflict);
        var south = await _desk.SignInAsync(TestUsers.SouthManager);
        again.SiteId = TestCompany.SouthSiteId;
        again.UnitId = null;
        again.Location = "大堂";
        await south.PostAsJsonAsync(RepairDesk.Orders, again).ErrorAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_step_that_was_refused_leaves_its_key_free()
    {
        var (technician, order) = await DispatchedAsync();
        var key = Guid.NewGuid();

        await technician.PostAsJsonAsync(Address(order, "accept"), new CaseActionDto { ConcurrencyStamp = "stale", ClientKey = key }).ErrorAsync(HttpStatusCode.Conflict);
        (await technician.PostAsync<RepairOrderDto>(Address(order, "accept"), Step(order, key))).State.ShouldBe(RepairState.Accepted);
    }

    [Fact]
    public async Task An_empty_key_is_none()
    {
        var (technician, order) = await DispatchedAsync();

        await technician.PostAsJsonAsync(Address(order, "accept"), Step(order, Guid.Empty)).ErrorAsync(HttpStatusCode.BadRequest);
        (await ReadAsync(technician, order)).State.ShouldBe(RepairState.Dispatched);
    }

    [Fact]
    public async Task A_callback_that_is_concluded_as_unreachable_is_repeated_by_its_key_too()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var order = await _desk.SignAsync(await _desk.FinishAsync(await _desk.RegisterAsync()));
        var callback = await RepairDesk.CallbackOfAsync(manager, order);
        await _desk.BackdateAsync(callback.Id, 4);
        foreach (var daysAgo in new[] { 3, 2, 1 })
        {
            callback = await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/record-failed-attempt", new RecordFailedCallbackAttemptDto
            {
                At = DateTime.UtcNow.AddDays(-daysAgo), Remark = "无人接听", ConcurrencyStamp = callback.ConcurrencyStamp,
            });
        }

        var conclude = new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.Unreachable, Interviewee = "李梅", ConcurrencyStamp = callback.ConcurrencyStamp, ClientKey = Guid.NewGuid(),
        };
        var concluded = await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/conclude", conclude);
        (await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/conclude", conclude)).ConcurrencyStamp.ShouldBe(concluded.ConcurrencyStamp);
    }

    [Fact]
    public async Task Without_a_key_a_repetition_is_stale()
    {
        var (technician, order) = await DispatchedAsync();
        await RepairDesk.StepAsync(technician, order, "accept");

        await technician.PostAsJsonAsync(Address(order, "accept"), new { order.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Timelines_name_people_by_their_ids()
    {
        var (technician, order) = await DispatchedAsync();

        var accepted = await RepairDesk.StepAsync(technician, order, "accept");

        accepted.Timeline.Single(entry => entry.Kind == "Accept").ActorId.ShouldBe(accepted.Technicians.Single().UserId);
    }

    [Fact]
    public async Task An_ended_session_is_told_apart_from_a_missing_right()
    {
        var (_, order) = await DispatchedAsync();
        using var stranger = host.CreateClient();
        var frontDesk = await _desk.SignInAsync(TestUsers.FrontDesk);

        (await stranger.PostAsJsonAsync(Address(order, "accept"), Step(order)).ErrorAsync(HttpStatusCode.Unauthorized)).Code.ShouldBe(ApiErrorCodes.SignInRequired);
        (await frontDesk.PostAsJsonAsync(Address(order, "accept"), Step(order)).ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldNotBe(ApiErrorCodes.SignInRequired);

        // A session that the host has ended, whose cookie the browser still sends.
        using var ended = await host.CreateClientAsync(TestUsers.Technician);
        (await ended.GetAsync("/api/account/logout")).Dispose();
        (await ended.PostAsJsonAsync(Address(order, "accept"), Step(order)).ErrorAsync(HttpStatusCode.Unauthorized)).Code.ShouldBe(ApiErrorCodes.SignInRequired);
    }

    private static string Address(RepairOrderDto order, string action) => $"{RepairDesk.Orders}/{order.Id}/{action}";

    private static CaseActionDto Step(RepairOrderDto order, Guid? key = null)
        => new() { ConcurrencyStamp = order.ConcurrencyStamp, ClientKey = key ?? Guid.NewGuid() };

    private static Task<RepairOrderDto> ReadAsync(HttpClient client, RepairOrderDto order) => client.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");

    private async Task<(HttpClient Technician, RepairOrderDto Order)> DispatchedAsync()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());
        return (await _desk.SignInAsync(TestUsers.Technician), order);
    }
}
