using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.FollowUps;

[Collection(ServiceHostCollection.Name)]
public class CallbackHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task A_customer_who_cannot_be_reached_at_three_times_of_day_is_left_and_the_order_closes()
    {
        var (order, callback) = await AwaitingAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        callback.AttemptsBeforeUnreachable.ShouldBe(3);

        var early = await desk.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/close-unreachable", new CloseUnreachableCallbackTaskDto
        {
            ConcurrencyStamp = callback.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Forbidden);
        early.Code.ShouldBe(FollowUpsErrorCodes.NotEnoughAttempts);
        early.Message.ShouldContain("3");

        foreach (var daysAgo in new[] { 10, 9, 8 })
        {
            (await desk.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/record-failed-attempt", new RecordFailedCallbackAttemptDto
            {
                At = DateTime.UtcNow.AddDays(-daysAgo), ConcurrencyStamp = callback.ConcurrencyStamp,
            }).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(FollowUpsErrorCodes.AttemptBeforeTask);
        }

        await _desk.BackdateAsync(callback.Id, 4);
        foreach (var daysAgo in new[] { 3, 2, 1 })
        {
            callback = await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/record-failed-attempt", new RecordFailedCallbackAttemptDto
            {
                At = DateTime.UtcNow.AddDays(-daysAgo),
                Remark = "无人接听",
                ConcurrencyStamp = callback.ConcurrencyStamp,
            });
        }

        callback.AttemptsBeforeUnreachable.ShouldBe(0);
        callback.Attempts.Count.ShouldBe(3);
        callback = await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/close-unreachable", new CloseUnreachableCallbackTaskDto
        {
            ConcurrencyStamp = callback.ConcurrencyStamp,
        });

        callback.Outcome.ShouldBe(CallbackOutcome.Unreachable);
        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        order.State.ShouldBe(RepairState.Closed);
        order.Callback!.Result.ShouldBe(RepairCallbackResult.Unreachable);
    }

    [Fact]
    public async Task A_household_has_its_own_callbacks_and_those_of_no_other_unit()
    {
        var (here, there) = (await _desk.UnitAsync("2-1-501"), await _desk.UnitAsync("2-1-502"));
        var (_, own) = await AwaitingAsync(call => At(call, here));
        var (_, other) = await AwaitingAsync(call => At(call, there));
        await AwaitingAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        (await IdsAsync($"unitIds={here.Id}")).ShouldBe([own.Id]);
        (await IdsAsync($"unitIds={here.Id}&unitIds={there.Id}")).ShouldBe([own.Id, other.Id], ignoreOrder: true);

        static void At(CreateRepairOrderDto call, UnitSummaryDto unit) => (call.UnitId, call.Area, call.Location) = (unit.Id, RepairArea.Indoor, null);
        async Task<List<Guid>> IdsAsync(string filter)
            => (await desk.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}?{filter}")).Items.ConvertAll(item => item.Id);
    }

    [Fact]
    public async Task One_call_answers_every_open_callback_of_its_phone_number()
    {
        var phone = $"139{Random.Shared.Next(10_000_000, 99_999_999)}";
        var (_, first) = await AwaitingAsync(call => call.ContactPhone = phone);
        var (_, second) = await AwaitingAsync(call => call.ContactPhone = $"+86 {phone}");
        var (_, stranger) = await AwaitingAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        second = await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{second.Id}");
        var other = second.OthersOfSamePhone.ShouldHaveSingleItem();
        (other.Id, other.SourceNumber, other.CanRecord).ShouldBe((first.Id, first.SourceNumber, true));

        second = await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{second.Id}/record-failed-attempt", new RecordFailedCallbackAttemptDto
        {
            Remark = "无人接听", ConcurrencyStamp = second.ConcurrencyStamp, Also = [Also(other)],
        });
        (await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{first.Id}")).Attempts.ShouldHaveSingleItem().Opinion.ShouldBe("无人接听");

        var conclude = new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.Satisfied, Interviewee = "李梅", ConcurrencyStamp = second.ConcurrencyStamp,
            Also = [new AlsoCallbackTaskDto { Id = stranger.Id, ConcurrencyStamp = stranger.ConcurrencyStamp }],
        };
        (await desk.PostAsJsonAsync($"{RepairDesk.Callbacks}/{second.Id}/conclude", conclude).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(FollowUpsErrorCodes.NotOfSamePhone);
        conclude.Also = [Also(other)];
        await desk.PostAsJsonAsync($"{RepairDesk.Callbacks}/{second.Id}/conclude", conclude).ErrorAsync(HttpStatusCode.Conflict);
        (await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{second.Id}")).Outcome.ShouldBeNull();

        conclude.Also = [Also(second.OthersOfSamePhone.ShouldHaveSingleItem())];
        (await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{second.Id}/conclude", conclude)).Outcome.ShouldBe(CallbackOutcome.Satisfied);
        (await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{first.Id}")).Outcome.ShouldBe(CallbackOutcome.Satisfied);

        static AlsoCallbackTaskDto Also(CallbackOfSamePhoneDto task) => new() { Id = task.Id, ConcurrencyStamp = task.ConcurrencyStamp };
    }

    [Fact]
    public async Task A_promised_answer_lies_ahead()
    {
        var (_, callback) = await AwaitingAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        foreach (var reply in new[] { DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddDays(400) })
        {
            (await desk.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/conclude", new ConcludeCallbackTaskDto
            {
                Outcome = CallbackOutcome.Satisfied, Interviewee = "李梅", PromisedReplyAt = reply, ConcurrencyStamp = callback.ConcurrencyStamp,
            }).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(FollowUpsErrorCodes.PromisedReplyNotAhead);
        }
    }

    [Fact]
    public async Task Who_was_not_reached_is_tried_again_at_another_time_of_day()
    {
        var (_, callback) = await AwaitingAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var suggested = callback.SuggestedNextAttemptAt.ShouldNotBeNull();
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        CallbackMoment.In(zone, suggested).ShouldSatisfyAllConditions(
            moment => (moment.LocalDate, moment.DayPart).ShouldNotBe((CallbackMoment.In(zone, DateTime.UtcNow).LocalDate, CallbackMoment.In(zone, DateTime.UtcNow).DayPart)),
            moment => QuietHours.Parse("12:00-14:00,20:00-08:00").Contains(moment.LocalTime).ShouldBeFalse());

        var past = await desk.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/record-failed-attempt", new RecordFailedCallbackAttemptDto
        {
            NextAttemptAt = DateTime.UtcNow.AddMinutes(-5), ConcurrencyStamp = callback.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.BadRequest);
        past.Code.ShouldBe(FollowUpsErrorCodes.NextAttemptOutOfRange);

        callback = await desk.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/record-failed-attempt", new RecordFailedCallbackAttemptDto
        {
            NextAttemptAt = suggested, ConcurrencyStamp = callback.ConcurrencyStamp,
        });
        callback.NextAttemptAt.ShouldBe(suggested);
        callback.FailedAttempts.ShouldBe(1);
    }

    [Fact]
    public async Task Callbacks_are_exported_masked_and_in_clear_only_on_demand_with_the_right_for_it()
    {
        var (order, _) = await AwaitingAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var export = $"{RepairDesk.Callbacks}/export?text={order.Number}&format=Csv";

        var masked = await manager.GetStringAsync($"{export}&columns=contactName&columns=site&columns=contactPhone&columns=outcome");
        masked.TrimStart('\uFEFF').Split("\r\n")[0].ShouldBe("联系人,项目,联系电话,状态");
        masked.ShouldContain("北苑");
        masked.ShouldContain("****");
        (await manager.GetStringAsync($"{export}&inClear=true")).ShouldNotContain("****");

        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);
        (await headquarters.GetStringAsync(export)).ShouldContain("****");
        await headquarters.GetAsync($"{export}&inClear=true").ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_callback_can_be_given_to_colleagues_of_its_site()
    {
        var (_, callback) = await AwaitingAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var assignees = await manager.GetAsync<List<CallbackAssigneeDto>>($"{RepairDesk.Callbacks}/{callback.Id}/assignees");

        assignees.ShouldNotBeEmpty();
        var given = await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/assign", new AssignCallbackTaskDto
        {
            UserId = assignees[0].UserId, ConcurrencyStamp = callback.ConcurrencyStamp,
        });
        given.AssigneeName.ShouldBe(assignees[0].Name);
    }

    [Fact]
    public async Task Whoever_did_the_work_does_not_record_its_callback()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var admin = await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<Volo.Abp.Identity.Integration.IIdentityUserIntegrationService>().FindByUserNameAsync(TestUsers.Manager));
        var (_, callback) = await AwaitingAsync();
        var excluded = await fixture.WithUnitOfWorkAsync(async services =>
        {
            var requests = services.GetRequiredService<ICallbackIntegrationService>();
            return await requests.RequestAsync(new RequestCallbackDto
            {
                SiteId = TestCompany.NorthSiteId,
                SourceType = "Tests.Source",
                SourceId = Guid.CreateVersion7(),
                SourceNumber = "T-1",
                DueAt = callback.DueAt,
                ExcludedUserIds = [admin!.Id],
                Reason = CallbackReason.Sampled,
            });
        });

        var shown = await manager.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{excluded}");
        shown.CanRecord.ShouldBeFalse();
        var error = await manager.PostAsJsonAsync($"{RepairDesk.Callbacks}/{excluded}/conclude", new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.Satisfied,
            Interviewee = "李梅",
            ConcurrencyStamp = shown.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Forbidden);
        error.Code.ShouldBe(FollowUpsErrorCodes.CallerDidTheWork);
        error.Message.ShouldContain("陈立群");
    }

    [Fact]
    public async Task The_technician_of_an_order_is_excluded_from_its_callback()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var (order, callback) = await AwaitingAsync();

        var error = await manager.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/assign", new AssignCallbackTaskDto
        {
            UserId = order.Technicians[0].UserId,
            ConcurrencyStamp = callback.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Forbidden);

        error.Code.ShouldBe(FollowUpsErrorCodes.CallerDidTheWork);
    }

    [Theory]
    [InlineData(TestUsers.SecondTechnician)]
    [InlineData(TestUsers.SouthManager)]
    [InlineData(TestUsers.Admin)]
    public async Task Nobody_gets_a_callback_who_could_not_open_it(string userName)
    {
        var (_, callback) = await AwaitingAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var user = await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<Volo.Abp.Identity.Integration.IIdentityUserIntegrationService>().FindByUserNameAsync(userName));

        var error = await manager.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/assign", new AssignCallbackTaskDto
        {
            UserId = user!.Id,
            ConcurrencyStamp = callback.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.BadRequest);

        error.Code.ShouldBe(FollowUpsErrorCodes.AssigneeCannotOpenIt);
    }

    [Fact]
    public async Task The_same_callback_asked_for_twice_is_one_and_the_same_news_twice_counts_once()
    {
        var (order, callback) = await AwaitingAsync();
        var again = await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<ICallbackIntegrationService>().RequestAsync(new RequestCallbackDto
            {
                SiteId = order.SiteId,
                SourceType = callback.SourceType,
                SourceId = callback.SourceId,
                SourceNumber = callback.SourceNumber,
                Round = callback.Round,
            }));
        again.ShouldBe(callback.Id);

        var news = new CallbackConcludedEto
        {
            TenantId = TestCompany.Id,
            CallbackTaskId = callback.Id,
            SiteId = order.SiteId,
            SourceType = callback.SourceType,
            SourceId = callback.SourceId,
            Round = callback.Round,
            Outcome = CallbackOutcome.Unsatisfied,
            Opinion = "还在漏",
            ConcludedAt = DateTime.UtcNow,
        };
        for (var time = 0; time < 2; time++)
        {
            await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<IDistributedEventBus>().PublishAsync(news));
        }

        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        order.State.ShouldBe(RepairState.Rework);
        order.ReworkCount.ShouldBe(1);
        order.Timeline.Count(entry => entry.Kind == "ReopenAfterCallback").ShouldBe(1);
    }

    [Fact]
    public async Task Lists_and_numbers_show_what_waits_and_what_was_said()
    {
        var (order, callback) = await AwaitingAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var me = await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<Volo.Abp.Identity.Integration.IIdentityUserIntegrationService>().FindByUserNameAsync(TestUsers.Manager));
        var before = await manager.GetAsync<CallbackCountsDto>($"{RepairDesk.Callbacks}/counts");

        callback = await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/assign", new AssignCallbackTaskDto
        {
            UserId = me!.Id,
            ConcurrencyStamp = callback.ConcurrencyStamp,
        });

        (await manager.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}?mine=true&text={order.Number}")).Items.ShouldHaveSingleItem().AssigneeName.ShouldBe("陈立群");
        (await manager.GetAsync<CallbackCountsDto>($"{RepairDesk.Callbacks}/counts")).Mine.ShouldBe(before.Mine + 1);
        (await manager.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}?kind=Overdue&text={order.Number}")).Items.ShouldBeEmpty();
        (await manager.PostAsync<RevealedPhoneDto>($"{RepairDesk.Callbacks}/{callback.Id}/reveal-phone", new { })).Phone.ShouldBe("13812345678");
        await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/conclude", new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.FairlySatisfied,
            Interviewee = "李梅",
            Ratings = new CallbackRatingsDto { Quality = 4 },
            ConcurrencyStamp = callback.ConcurrencyStamp,
        });

        var concluded = await manager.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}?kind=Concluded&outcome=FairlySatisfied&text={order.Number}");
        concluded.Items.ShouldHaveSingleItem().CanRecord.ShouldBeFalse();
        (await manager.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}?text={order.Number}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_quiet_hours_the_page_advises_against_calling_and_bars_nothing()
    {
        var (_, callback) = await AwaitingAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        await SetAsync("00:00-12:00,12:00-00:00");
        try
        {
            var quiet = await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}");
            quiet.QuietHoursWarning.ShouldNotBeNull().ShouldContain("免打扰");
            quiet.CanRecord.ShouldBeTrue();
            await SetAsync("00:00-00:00");
            (await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}")).QuietHoursWarning.ShouldBeNull();
        }
        finally
        {
            await SetAsync(null);
        }

        Task SetAsync(string? value) => fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<SiteSettingManager>().SetAsync(TestCompany.NorthSiteId, FollowUpsSettings.QuietHours, value));
    }

    [Theory]
    [InlineData(TestUsers.SouthManager, HttpStatusCode.NotFound)]
    [InlineData(TestUsers.OtherCompanyManager, HttpStatusCode.NotFound)]
    [InlineData(TestUsers.Technician, HttpStatusCode.Forbidden)]
    public async Task Others_do_not_get_to_a_callback(string stranger, HttpStatusCode status)
    {
        var (_, callback) = await AwaitingAsync();
        var client = await _desk.SignInAsync(stranger);

        await client.GetAsync($"{RepairDesk.Callbacks}/{callback.Id}").ErrorAsync(status);
        await client.PostAsJsonAsync($"{RepairDesk.Callbacks}/{callback.Id}/reveal-phone", new { }).ErrorAsync(status);
    }

    private async Task<(RepairOrderDto Order, CallbackTaskDto Callback)> AwaitingAsync(Action<CreateRepairOrderDto>? change = null)
    {
        var order = await _desk.SignAsync(await _desk.FinishAsync(await _desk.RegisterAsync(change)));
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        return (order, await RepairDesk.CallbackOfAsync(desk, order));
    }
}
