using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Shop;
using Volo.Abp.Http;

namespace PropertySuite.Framework.Tests;

/// <summary>How application services look to OpenAPI.</summary>
public class ApiDescriptions(ShopFixture shop) : IClassFixture<ShopFixture>
{
    [Fact]
    public void Every_operation_has_a_name_of_its_own()
    {
        var names = All.Select(NameOf).ToList();

        names.ShouldContain("Article_GetList");
        names.ShouldBeUnique();
    }

    [Fact]
    public void What_is_answered_is_described_errors_included()
    {
        StatusesOf("Article_Create").ShouldBe([200, 400, 401, 403, 409]);
        StatusesOf("Article_Delete").ShouldBe([204, 400, 401, 403, 404, 409]);
        StatusesOf("Article_GetList").ShouldBe([200, 400, 401, 403]);
        Find("Article_Create").SupportedResponseTypes.Single(type => type.StatusCode == 200).Type.ShouldBe(typeof(ArticleDto));
        Find("Article_Create").SupportedResponseTypes.Where(type => type.StatusCode >= 400)
            .ShouldAllBe(type => type.Type == typeof(RemoteServiceErrorResponse));
    }

    [Fact]
    public void Parameters_have_their_places()
    {
        Find("Article_Create").ParameterDescriptions.Single().Source.ShouldBe(BindingSource.Body);
        Find("Article_Create").SupportedRequestFormats.Single().MediaType.ShouldBe("application/json");
        Find("Article_Delete").ParameterDescriptions.Single().Source.ShouldBe(BindingSource.Path);
        Find("Article_GetList").ParameterDescriptions.Select(parameter => parameter.Name)
            .ShouldBe(["Filter", "Colour", "Since", "SkipCount", "MaxResultCount"], ignoreOrder: true);
    }

    [Fact]
    public void Uploads_are_files_of_a_form_and_downloads_are_files()
    {
        var upload = Find("Article_SetPicture");
        upload.ParameterDescriptions.Single(parameter => parameter.Name == "picture").Type.ShouldBe(typeof(IFormFile));
        upload.SupportedRequestFormats.Select(format => format.MediaType).ShouldContain("multipart/form-data");
        var attach = Find("Article_Attach");
        attach.ParameterDescriptions.ShouldAllBe(parameter => parameter.Source == BindingSource.Form || parameter.Source == BindingSource.FormFile);
        Find("Article_GetPicture").SupportedResponseTypes.Single(type => type.StatusCode == 200)
            .ApiResponseFormats.Single().MediaType.ShouldBe("application/octet-stream");
    }

    [Fact]
    public void A_method_can_stay_undescribed()
    {
        var names = All.Select(NameOf).ToList();

        names.ShouldContain("RouteSample_Dispatch");
        names.ShouldNotContain("RouteSample_Undocumented");
    }

    private IEnumerable<ApiDescription> All
        => shop.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items)
            .Where(description => description.ActionDescriptor is Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor);

    private static string NameOf(ApiDescription description)
        => description.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().Last().EndpointName;

    private ApiDescription Find(string name) => All.Single(description => NameOf(description) == name);

    private int[] StatusesOf(string name) => [.. Find(name).SupportedResponseTypes.Select(type => type.StatusCode).Order()];
}
