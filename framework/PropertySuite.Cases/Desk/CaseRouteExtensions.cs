using Volo.Abp.AspNetCore.Mvc.Conventions;

namespace PropertySuite.Cases;

/// <summary>The addresses of cases.</summary>
public static class CaseRouteExtensions
{
    /// <summary>Gives the lists of a case the address of its commands: <c>RepairOrderListAppService</c> answers at <c>repair-order</c> too.</summary>
    public static void UseCaseRoutes(this ConventionalControllerSetting setting, string rootPath)
    {
        setting.RootPath = rootPath;
        setting.UrlControllerNameNormalizer = context => context.ControllerName.RemovePostFix("List");
    }
}
