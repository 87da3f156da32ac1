using System.Net;
using PropertySuite.Administration;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Repairs;

/// <summary>Who gives work sees who is on duty, first of all.</summary>
[Collection(ServiceHostCollection.Name)]
public class OnDutyHostTests(ServiceHostFixture host)
{
    [Fact]
    public async Task Who_dispatches_and_who_assigns_callbacks_sees_first_who_is_on_duty()
    {
        var desk = new RepairDesk(host);
        var (manager, front) = (await desk.SignInAsync(TestUsers.Manager), await desk.SignInAsync(TestUsers.FrontDesk));
        var order = await desk.SignAsync(await desk.FinishAsync(await desk.RegisterAsync()));
        var callback = await RepairDesk.CallbackOfAsync(front, order);
        var staff = await manager.GetAsync<ListResultDto<SiteStaffDto>>($"/api/sites/duty-shift/staff/{TestCompany.NorthSiteId}");
        var onDuty = staff.Items.Single(person => person.Name == "孙大勇").UserId;
        var post = await manager.PostAsync<DutyPostDto>(
            "/api/sites/duty-post", new { siteId = TestCompany.NorthSiteId, name = "工程值班", role = StandardRoles.Technician });
        var shift = await manager.PostAsync<DutyShiftDto>("/api/sites/duty-shift", new
        {
            siteId = TestCompany.NorthSiteId, postId = post.Id, userId = onDuty, from = DateTime.UtcNow.AddHours(-1), to = DateTime.UtcNow.AddHours(1),
        });

        var technicians = await manager.GetAsync<List<TechnicianDto>>($"{RepairDesk.Orders}/technicians/{TestCompany.NorthSiteId}");
        (technicians[0].UserId, technicians[0].DutyPost).ShouldBe((onDuty, "工程值班"));
        technicians.Skip(1).ShouldAllBe(technician => technician.DutyPost == null);
        var assignees = await manager.GetAsync<List<CallbackAssigneeDto>>($"{RepairDesk.Callbacks}/{callback.Id}/assignees");
        (assignees[0].UserId, assignees[0].DutyPost).ShouldBe((onDuty, "工程值班"));

        using var answer = await manager.DeleteAsync($"/api/sites/duty-shift/{shift.Id}");
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NoContent);
        (await manager.GetAsync<List<TechnicianDto>>($"{RepairDesk.Orders}/technicians/{TestCompany.NorthSiteId}")).ShouldAllBe(technician => technician.DutyPost == null);
    }
}
