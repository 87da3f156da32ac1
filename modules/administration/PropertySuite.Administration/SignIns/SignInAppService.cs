using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Export;
using PropertySuite.Paging;
using Volo.Abp.Content;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace PropertySuite.Administration;

/// <inheritdoc cref="ISignInAppService" />
[Authorize]
public class SignInAppService(ISignInReader reader, CompanyWideAccess access, ListExporter exporter)
    : AdministrationAppService, ISignInAppService
{
    private static readonly ExportColumns<SignInDto> Columns = new ExportColumns<SignInDto>()
        .Time("creationTime", entry => entry.CreationTime, "SignInTime")
        .Text("userName", 16, entry => entry.UserName)
        .Text("action", 16, entry => entry.ActionName, "SignInAction")
        .Text("clientIpAddress", 18, entry => entry.ClientIpAddress)
        .Text("browserInfo", 50, entry => entry.BrowserInfo)
        .Text("correlationId", 34, entry => entry.CorrelationId);

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.SignIns.Default)]
    public virtual async Task<PageDto<SignInDto>> GetListAsync(GetSignInListInput input)
    {
        access.Check();
        return (await reader.GetPageAsync(input, null, PageRequest.Of(input))).ToDto(ToDto);
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<SignInDto>> GetMineAsync(PageInput input) =>
        (await reader.GetPageAsync(new GetSignInListInput(), CurrentUser.GetId(), PageRequest.Of(input))).ToDto(ToDto);

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.SignIns.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetSignInExportInput input)
    {
        access.Check();
        var rows = Batches.ReadAsync(async request => (await reader.GetPageAsync(input, null, request)).Select(ToDto));
        return await exporter.WriteAsync(Columns, rows, L, new ExportOptions(input, "Export:SignIns"));
    }

    private static bool IsRefused(string? action) =>
        action == IdentitySecurityLogActionConsts.LoginFailed
        || action == IdentitySecurityLogActionConsts.LoginInvalidUserName
        || action == IdentitySecurityLogActionConsts.LoginInvalidUserNameOrPassword
        || action == IdentitySecurityLogActionConsts.LoginLockedout
        || action == IdentitySecurityLogActionConsts.LoginNotAllowed;

    private SignInDto ToDto(IdentitySecurityLog entry) => new()
    {
        Id = entry.Id,
        CreationTime = entry.CreationTime,
        UserId = entry.UserId,
        UserName = entry.UserName,
        Action = entry.Action ?? "",
        ActionName = ActionName(entry.Action),
        IsRefused = IsRefused(entry.Action),
        ClientIpAddress = entry.ClientIpAddress,
        BrowserInfo = entry.BrowserInfo,
        CorrelationId = entry.CorrelationId,
    };

    private string ActionName(string? action) =>
        L[$"SignInAction:{action}"] is { ResourceNotFound: false, Value: var text } ? text : action ?? "";
}
