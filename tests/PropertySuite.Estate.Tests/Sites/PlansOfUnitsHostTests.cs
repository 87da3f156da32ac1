using System.Net;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Floor plans and plans of the protected walls.</summary>
public class PlansOfUnitsHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Who_sees_a_building_or_a_unit_sees_its_plans_and_who_does_not_sees_nothing()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        var unit = (await desk.GetAsync("/api/sites/unit?maxResultCount=1").ReadAsync<PagedResultDto<UnitDto>>()).Items[0];

        foreach (var (type, id) in new[] { (UnitConsts.SubjectType, unit.Id), (BuildingConsts.SubjectType, unit.BuildingId) })
        {
            await desk.GetAsync($"/api/attachments/attachment?subjectType={type}&subjectId={id}").ShouldSucceedAsync();
            await south.GetAsync($"/api/attachments/attachment?subjectType={type}&subjectId={id}").ShouldFailAsync(HttpStatusCode.NotFound);
        }
    }
}
