using Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

namespace PropertySuite.Host.Demo;

/// <summary>Tells the sign-in page of a demo which users it may offer. It is asked on a private database only.</summary>
public class DemoSignInContributor : IApplicationConfigurationContributor
{
    private const string PropertyName = "demo";

    /// <inheritdoc />
    public Task ContributeAsync(ApplicationConfigurationContributorContext context)
    {
        if (!context.ServiceProvider.GetRequiredService<DemoMark>().IsOn)
        {
            return Task.CompletedTask;
        }

        context.ApplicationConfiguration.ExtraProperties[PropertyName] =
            DemoUsers.SignIns.Select(user => new { user.UserName, DemoUsers.Password, user.RoleName, user.CompanyName }).ToArray();
        return Task.CompletedTask;
    }
}
