using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Settings as a site has them: its own value, else the company's, else the default.</summary>
[IntegrationService]
public interface ISiteSettingIntegrationService : IApplicationService
{
    /// <summary>The value in force at a site.</summary>
    /// <typeparam name="T">A type that the stored text can be converted to: string, bool, a number, TimeSpan, an enum.</typeparam>
    /// <exception cref="AbpException">The setting is not defined, or its text is not a <typeparamref name="T"/>.</exception>
    Task<T> GetAsync<T>(Guid siteId, string name);
}
