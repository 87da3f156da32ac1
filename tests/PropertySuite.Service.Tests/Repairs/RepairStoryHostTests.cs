using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Repairs;

[Collection(ServiceHostCollection.Name)]
public class RepairStoryHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task A_repair_goes_from_the_call_over_an_unhappy_callback_to_the_happy_one_that_closes_it()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var unit = await _desk.UnitAsync("1-1-101");
        var order = await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(unit.Id));
        order.Number.ShouldStartWith("NORTHRP");
        order.Location.ShouldBe(unit.DisplayName);
        order.ContactPhone.ShouldBe("138****5678");
        order.State.ShouldBe(RepairState.Received);
        order.PromisedArrivalAt.ShouldBeGreaterThan(order.CreationTime);
        order.AvailableActions.ShouldBe([RepairAction.Dispatch, RepairAction.Reschedule, RepairAction.Cancel, RepairAction.Urge], ignoreOrder: true);

        order = await _desk.SignAsync(await _desk.FinishAsync(order));
        order.State.ShouldBe(RepairState.AwaitingCallback);
        order.Callback!.Decision.ShouldBe(RepairCallbackDecision.Dissatisfied);
        order.AvailableActions.ShouldBeEmpty();

        var callback = await RepairDesk.CallbackOfAsync(desk, order);
        callback.Round.ShouldBe(1);
        callback.CanRecord.ShouldBeTrue();
        await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/conclude", new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.Unsatisfied,
            Interviewee = "李梅",
            Opinion = "还在滴水",
            Ratings = new CallbackRatingsDto { Quality = 2, Attitude = 5 },
            ConcurrencyStamp = callback.ConcurrencyStamp,
        });

        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        order.State.ShouldBe(RepairState.Rework);
        order.ReworkCount.ShouldBe(1);
        order.Callback!.Opinion.ShouldBe("还在滴水");

        order = await _desk.SignAsync(await _desk.FinishAsync(order), SigningRating.Satisfied);
        order.State.ShouldBe(RepairState.AwaitingCallback);
        order.Callback!.Decision.ShouldBe(RepairCallbackDecision.Rework);

        var second = await RepairDesk.CallbackOfAsync(desk, order);
        second.Round.ShouldBe(2);
        await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{second.Id}/conclude", new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.Satisfied,
            Interviewee = "李梅",
            ConcurrencyStamp = second.ConcurrencyStamp,
        });

        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        order.State.ShouldBe(RepairState.Closed);
        order.ClosedAt.ShouldNotBeNull();
        order.Timeline.Select(entry => entry.Kind).Reverse().ShouldBe(
        [
            "Create", "Dispatch", "Accept", "Arrive", "Finish", "AcceptWork", "ReopenAfterCallback",
            "Escalate", "Dispatch", "Accept", "Arrive", "Finish", "AcceptWork", "CloseAfterCallback",
        ]);
        order.Timeline.Single(entry => entry.Kind == "ReopenAfterCallback").Text.ShouldContain("不满意");
    }

    [Fact]
    public async Task A_quote_is_confirmed_by_the_customer_before_anything_is_charged()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());
        order = await RepairDesk.StepAsync(technician, order, "accept");
        order = await RepairDesk.StepAsync(technician, order, "arrive");
        order = await RepairDesk.StepAsync(technician, order, "quote", new QuoteRepairOrderDto
        {
            Materials = [new AddRepairMaterialDto { Name = "阀芯", Quantity = 1.5m, UnitOfMeasure = "个", UnitPrice = 33.33m }],
            LabourAmount = 60,
            ConcurrencyStamp = order.ConcurrencyStamp,
        });
        order.Quote!.TotalAmount.ShouldBe(110.00m);
        order.Quote.Materials.Single().Amount.ShouldBe(50.00m);

        order = await RepairDesk.StepAsync(desk, order, "confirm-quote", new ConfirmRepairQuoteDto
        {
            SignerName = "李梅",
            SignatureImage = "data:image/png;base64,iVBORw0KGgo=",
            ConcurrencyStamp = order.ConcurrencyStamp,
        });
        order.State.ShouldBe(RepairState.Working);
        var finish = new FinishRepairOrderDto
        {
            FaultCause = "阀芯老化",
            Result = "更换阀芯",
            Warranty = WarrantyAttribution.Owner,
            PaidAmount = 110.01m,
            ConcurrencyStamp = order.ConcurrencyStamp,
        };
        var tooMuch = await technician.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/finish", finish).ErrorAsync(HttpStatusCode.BadRequest);
        tooMuch.Code.ShouldBe(RepairsErrorCodes.PaidAboveQuote);
        tooMuch.Message.ShouldContain("110.00");

        finish.PaidAmount = 110;
        order = await RepairDesk.StepAsync(technician, order, "finish", finish);
        order.PaidAmount.ShouldBe(110);
        order.Quote!.Confirmation!.DocumentHash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_case_that_is_not_drawn_closes_with_the_signature()
    {
        await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<SiteSettingManager>()
                .SetAsync(TestCompany.NorthSiteId, RepairsSettings.CallbackSamplePercent, "0"));
        try
        {
            var order = await _desk.SignAsync(await _desk.FinishAsync(await _desk.RegisterAsync()), SigningRating.Satisfied);

            order.State.ShouldBe(RepairState.Closed);
            order.Callback!.Decision.ShouldBe(RepairCallbackDecision.NotSampled);
            order.Callback.SamplePercent.ShouldBe(0);
        }
        finally
        {
            await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<SiteSettingManager>()
                .SetAsync(TestCompany.NorthSiteId, RepairsSettings.CallbackSamplePercent, null));
        }
    }

    [Fact]
    public async Task A_customer_who_asks_again_is_counted_and_moves_no_promise()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{(await _desk.RegisterAsync()).Id}");

        var once = await RepairDesk.StepAsync(desk, order, "urge");
        var twice = await RepairDesk.StepAsync(desk, once, "urge");

        (twice.State, twice.UrgedTimes, twice.DueAt, twice.PromisedArrivalAt).ShouldBe((order.State, 2, order.DueAt, order.PromisedArrivalAt));
        twice.Timeline[0].ShouldSatisfyAllConditions(entry => entry.Text.ShouldContain("第 2 次"), entry => entry.IsVisibleToCustomer.ShouldBeTrue());
        (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={order.Number}")).Items.Single().UrgedTimes.ShouldBe(2);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        await technician.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/urge", new CaseActionDto { ConcurrencyStamp = twice.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.Forbidden);

        var finished = await _desk.FinishAsync(twice);
        (await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/urge", new CaseActionDto { ConcurrencyStamp = finished.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(RepairsErrorCodes.IllegalTransition);
    }

    [Theory]
    [InlineData("zh-Hans", "已受理", "完工", "派工、改约、取消报修")]
    [InlineData("en", "Received", "Finish", "Dispatch, Reschedule, Cancel order")]
    public async Task An_impossible_action_is_refused_with_what_is_possible_in_the_readers_language(
        string language, string state, string action, string possible)
    {
        var order = await _desk.RegisterAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager, language);

        var error = await manager.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/finish", new FinishRepairOrderDto
        {
            FaultCause = "x",
            Result = "y",
            ConcurrencyStamp = order.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Forbidden);

        error.Code.ShouldBe(RepairsErrorCodes.IllegalTransition);
        error.Message.ShouldContain(state);
        error.Message.ShouldContain(action);
        error.Message.ShouldContain(possible);
        var unchanged = await manager.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        unchanged.ConcurrencyStamp.ShouldBe(order.ConcurrencyStamp);
        unchanged.Timeline.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_dispatcher_who_looks_at_an_old_page_is_told_of_the_conflict()
    {
        var order = await _desk.RegisterAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        await _desk.DispatchAsync(desk, order);

        await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/cancel", new CaseReasonDto
        {
            Reason = "重复报修",
            ConcurrencyStamp = order.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Conflict);

        (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).State.ShouldBe(RepairState.Dispatched);
    }

    [Fact]
    public async Task Of_two_dispatchers_at_the_same_moment_one_wins()
    {
        var order = await _desk.RegisterAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var cancel = new CaseReasonDto { Reason = "重复报修", ConcurrencyStamp = order.ConcurrencyStamp };

        var answers = await Task.WhenAll(
            desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/cancel", cancel),
            manager.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/cancel", cancel));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline.Count(entry => entry.Kind == "Cancel").ShouldBe(1);
    }
}
