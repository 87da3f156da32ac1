using System.Net;
using System.Net.Http.Json;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Testing;

namespace PropertySuite.Repairs;

[Collection(ServiceHostCollection.Name)]
public class RepairIntakeHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task The_same_call_sent_twice_makes_one_order()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(null));
        var call = RepairDesk.Call(null, "同一电话发送两次");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, call)));

        answers.Select(order => order.Id).Distinct().ShouldHaveSingleItem();
        answers.Select(order => order.Number).Distinct().ShouldHaveSingleItem();
        answers[0].Timeline.ShouldHaveSingleItem().Kind.ShouldBe("Create");
    }

    [Fact]
    public async Task Numbers_of_a_day_follow_each_other_without_a_gap_even_when_a_call_is_refused()
    {
        var first = await _desk.RegisterAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var refused = RepairDesk.Call(Guid.CreateVersion7());
        await desk.PostAsJsonAsync(RepairDesk.Orders, refused).ErrorAsync(HttpStatusCode.BadRequest);
        var second = await _desk.RegisterAsync();

        first.Number[..^4].ShouldBe(second.Number[..^4]);
        (int.Parse(second.Number[^4..], null) - int.Parse(first.Number[^4..], null)).ShouldBe(1);
    }

    [Fact]
    public async Task A_call_says_in_each_field_what_is_wrong_with_it()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = RepairDesk.Call(null);
        call.Description = "";
        call.ContactPhone = "call me";

        var error = await desk.PostAsJsonAsync(RepairDesk.Orders, call).ErrorAsync(HttpStatusCode.BadRequest);

        error.ValidationErrors!.SelectMany(wrong => wrong.Members).ShouldBe(["description", "contactPhone"], ignoreOrder: true);
    }

    public static TheoryData<string, string> Malformed => new()
    {
        { "", "not json" },
        { "", "{\"urgency\":55}" },
        { "", "{\"urgency\":\"Whenever\"}" },
        { "", "null" },
        { "/{id}/dispatch", "{\"technicianIds\":null,\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/dispatch", "{\"technicianIds\":[],\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/dispatch", "{\"technicianIds\":[\"x\"],\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/quote", "{\"materials\":null,\"labourAmount\":10,\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/quote", "{\"materials\":[null],\"labourAmount\":10,\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/quote", "{\"materials\":[{\"name\":\"x\",\"quantity\":-1,\"unitPrice\":1}],\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/cancel", "{\"reason\":\" \",\"concurrencyStamp\":\"{stamp}\"}" },
        { "/{id}/cancel", "{\"reason\":\"x\"}" },
        { "/{id}/accept-work", "{\"signerName\":\"x\",\"signatureImage\":\"javascript:alert(1)\",\"concurrencyStamp\":\"{stamp}\"}" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task What_cannot_be_read_or_be_is_refused_as_wrong_input(string address, string body)
    {
        var order = await _desk.RegisterAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        using var content = new StringContent(body.Replace("{stamp}", order.ConcurrencyStamp), System.Text.Encoding.UTF8, "application/json");

        await manager.PostAsync(RepairDesk.Orders + address.Replace("{id}", order.Id.ToString()), content).ErrorAsync(HttpStatusCode.BadRequest);

        (await manager.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).ConcurrencyStamp.ShouldBe(order.ConcurrencyStamp);
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "no place", "unitId" },
        { "unit of another site", "unitId" },
        { "no contact", "contactName" },
        { "no phone", "contactPhone" },
        { "appointment in the past", "appointmentEnd" },
        { "not a rework", "reworkOfId" },
        { "no key", "clientKey" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_in_a_call_is_named_at_its_field(string mistake, string field)
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = RepairDesk.Call(null);
        switch (mistake)
        {
            case "no place":
                call.Location = " ";
                break;
            case "unit of another site":
                call.UnitId = (await _desk.UnitAsync("1-1-101", TestCompany.SouthSiteId)).Id;
                break;
            case "no contact":
                call.ContactName = null;
                break;
            case "no phone":
                call.ContactPhone = null;
                break;
            case "appointment in the past":
                call.Urgency = RepairUrgency.Appointment;
                call.AppointmentStart = new DateTime(2020, 1, 1, 8, 0, 0, DateTimeKind.Utc);
                call.AppointmentEnd = new DateTime(2020, 1, 1, 9, 0, 0, DateTimeKind.Utc);
                break;
            case "not a rework":
                call.ReworkOfId = (await _desk.RegisterAsync()).Id;
                break;
            default:
                call.ClientKey = Guid.Empty;
                break;
        }

        var error = await desk.PostAsJsonAsync(RepairDesk.Orders, call).ErrorAsync(HttpStatusCode.BadRequest);

        var wrong = error.ValidationErrors.ShouldHaveSingleItem();
        wrong.Members.ShouldBe([field]);
        wrong.Message.ShouldEndWith("。");
    }

    [Fact]
    public async Task The_desk_hears_what_it_may_promise_and_the_order_keeps_it()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var promise = await desk.GetAsync<RepairPromiseDto>($"{RepairDesk.Orders}/promise?siteId={TestCompany.NorthSiteId}&urgency=Emergency");
        var order = await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency);

        (promise.PromisedFinishAt - promise.PromisedArrivalAt).ShouldBe(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(20));
        (order.PromisedArrivalAt - order.CreationTime).ShouldBe(TimeSpan.FromMinutes(20));
        (order.PromisedFinishAt - order.CreationTime).ShouldBe(TimeSpan.FromHours(24));
        order.DueAt.ShouldBe(order.CreationTime.AddMinutes(5));
    }

    [Fact]
    public async Task The_desk_can_tell_a_caller_where_the_last_case_stands()
    {
        var unit = await _desk.UnitAsync("1-2-502");
        var ofTheUnit = await _desk.RegisterAsync(call =>
        {
            call.UnitId = unit.Id;
            call.ContactPhone = "13900001111";
        });
        var ofThePhone = await _desk.RegisterAsync(call => call.ContactPhone = "139 0000 1111");
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        var recent = await desk.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/recent?unitId={unit.Id}&phone=13900001111");

        recent.Select(order => order.Id).ShouldBe([ofThePhone.Id, ofTheUnit.Id]);
        recent.ShouldAllBe(order => order.State == RepairState.Received);
    }

    [Fact]
    public async Task An_appointment_can_be_moved_and_the_promise_moves_with_it()
    {
        var order = await _desk.RegisterAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var start = DateTime.SpecifyKind(order.CreationTime, DateTimeKind.Utc).AddDays(3);

        order = await RepairDesk.StepAsync(desk, order, "reschedule", new RescheduleRepairOrderDto
        {
            AppointmentStart = start,
            AppointmentEnd = start.AddHours(2),
            ConcurrencyStamp = order.ConcurrencyStamp,
        });

        order.AppointmentEnd.ShouldBe(start.AddHours(2));
        order.PromisedArrivalAt.ShouldBe(start.AddHours(2));
        order.State.ShouldBe(RepairState.Received);
    }

    [Fact]
    public async Task A_note_joins_the_timeline_and_a_look_at_the_phone_number_is_logged()
    {
        var order = await _desk.RegisterAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        await desk.PostAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}/note", new AddCaseNoteDto { Text = "客户下午在家" });
        var phone = await desk.PostAsync<RevealedPhoneDto>($"{RepairDesk.Orders}/{order.Id}/reveal-contact-phone", new { });
        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");

        phone.Phone.ShouldBe("13812345678");
        order.Timeline.Select(entry => entry.Kind).ShouldBe(["RevealPhone", "Note", "Create"]);
        order.Timeline[1].Text.ShouldBe("客户下午在家");
        order.Timeline.ShouldAllBe(entry => entry.ActorName == "王晓雯");
    }

    [Fact]
    public async Task A_timeline_speaks_the_readers_language()
    {
        var order = await _desk.RegisterAsync();
        var english = await _desk.SignInAsync(TestUsers.Manager, "en");
        var traditional = await _desk.SignInAsync(TestUsers.Manager, "zh-Hant");

        (await english.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline.Single().Text.ShouldStartWith("Call taken (Phone)");
        (await traditional.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline.Single().Text.ShouldStartWith("透過電話受理報修");
    }
}
