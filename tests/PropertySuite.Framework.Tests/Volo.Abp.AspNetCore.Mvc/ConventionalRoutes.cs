using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Shop;

namespace PropertySuite.Framework.Tests;

/// <summary>Routes and verbs of application services, rule by rule.</summary>
public class ConventionalRoutes(ShopFixture shop) : IClassFixture<ShopFixture>
{
    [Theory]
    [InlineData("Get", "GET api/app/route-sample/{id}")]
    [InlineData("GetList", "GET api/app/route-sample")]
    [InlineData("GetAllOpen", "GET api/app/route-sample/open")]
    [InlineData("GetListOfClosed", "GET api/app/route-sample/of-closed")]
    [InlineData("GetByName", "GET api/app/route-sample/by-name")]
    [InlineData("Update", "PUT api/app/route-sample/{id}")]
    [InlineData("PutName", "PUT api/app/route-sample/{id}/name")]
    [InlineData("Delete", "DELETE api/app/route-sample/{id}")]
    [InlineData("Create", "POST api/app/route-sample")]
    [InlineData("AddLine", "POST api/app/route-sample/{id}/line")]
    [InlineData("InsertNote", "POST api/app/route-sample/{id}/note")]
    [InlineData("PostComment", "POST api/app/route-sample/{id}/comment")]
    [InlineData("Patch", "PATCH api/app/route-sample/{id}")]
    public void The_verb_comes_from_the_beginning_of_the_method_name_which_then_leaves_the_route(string method, string expected)
        => RouteOf("RouteSample", method).ShouldBe(expected);

    [Theory]
    [InlineData("Dispatch", "POST api/app/route-sample/{id}/dispatch")]
    [InlineData("RefreshEverything", "POST api/app/route-sample/refresh-everything")]
    public void A_method_without_a_known_beginning_is_a_POST_to_its_name(string method, string expected)
        => RouteOf("RouteSample", method).ShouldBe(expected);

    [Fact]
    public void A_beginning_is_cut_off_even_in_the_middle_of_a_word()
        => RouteOf("RouteSample", "Postpone").ShouldBe("POST api/app/route-sample/{id}/pone");

    [Theory]
    [InlineData("GetHistory", "GET api/app/route-sample/{id}/history/{personId}")]
    [InlineData("RemoveLine", "DELETE api/app/route-sample/{id}/line/{lineId}")]
    public void A_single_other_id_follows_the_action_name(string method, string expected)
        => RouteOf("RouteSample", method).ShouldBe(expected);

    [Theory]
    [InlineData("GetMatch", "GET api/app/route-sample/match")]
    [InlineData("GetFiltered", "GET api/app/route-sample/filtered")]
    public void Several_other_ids_or_an_optional_one_stay_out_of_the_route(string method, string expected)
        => RouteOf("RouteSample", method).ShouldBe(expected);

    [Fact]
    public void A_composite_id_has_one_segment_for_each_part()
        => RouteOf("RouteSample", "GetByKey").ShouldBe("GET api/app/route-sample/{Left}/{Right}/by-key");

    [Theory]
    [InlineData("Find", "GET api/app/route-sample/find")]
    [InlineData("Elsewhere", "POST api/special/place")]
    public void Attributes_of_the_method_win_over_its_name(string method, string expected)
        => RouteOf("RouteSample", method).ShouldBe(expected);

    [Fact]
    public void A_disabled_method_has_no_route() => Find("RouteSample", "Hidden").ShouldBeNull();

    [Fact]
    public void A_disabled_service_has_no_routes() => Actions.ShouldNotContain(action => action.ControllerName.StartsWith("Secret"));

    [Fact]
    public async Task Services_for_other_modules_are_not_on_the_outside()
    {
        Actions.ShouldNotContain(action => action.ControllerName.StartsWith("Stock"));
        (await shop.CreateClient().GetAsync($"/integration-api/app/stock/count/{Guid.NewGuid()}")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private IEnumerable<ControllerActionDescriptor> Actions
        => shop.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>();

    private ControllerActionDescriptor? Find(string controller, string action)
        => Actions.SingleOrDefault(descriptor => descriptor.ControllerName == controller && descriptor.ActionName == action);

    private string RouteOf(string controller, string action)
    {
        var descriptor = Find(controller, action).ShouldNotBeNull();
        var verbs = descriptor.ActionConstraints!.OfType<HttpMethodActionConstraint>().Single().HttpMethods;
        return $"{string.Join(',', verbs)} {descriptor.AttributeRouteInfo!.Template}";
    }
}

/// <summary>The same, where the application says that services for other modules are to be reached.</summary>
public class ExposedIntegrationServices(OpenShopFixture shop) : IClassFixture<OpenShopFixture>
{
    [Fact]
    public async Task They_have_a_prefix_of_their_own()
        => (await shop.CreateClient().GetStringAsync($"/integration-api/app/stock/count/{Guid.NewGuid()}")).ShouldBe("7");
}
