using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Administration;

/// <summary>Sign-ins and refusals of the company's accounts (登录记录; HTTP: <c>/api/administration/sign-in</c>).</summary>
public interface ISignInAppService : IApplicationService
{
    /// <summary>Sign-ins of a filter, newest first. For those who may see all sites.</summary>
    Task<PageDto<SignInDto>> GetListAsync(GetSignInListInput input);

    /// <summary>The caller's own, newest first.</summary>
    Task<PageDto<SignInDto>> GetMineAsync(PageInput input);

    /// <summary>Exactly the sign-ins of a filter as a file; itself logged.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetSignInExportInput input);
}
