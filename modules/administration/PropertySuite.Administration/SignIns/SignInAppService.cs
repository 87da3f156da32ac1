using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Auditing;
using PropertySuite.Lists;
using PropertySuite.ServiceDesk;
using Volo.Abp.Content;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace PropertySuite.Administration;

/// <inheritdoc cref="ISignInAppService" />
[Authorize]
public class SignInAppService(ISignInReader reader, CompanyWideAccess access, ListExport export)
    : AdministrationAppService, ISignInAppService
{
    private static readonly string[] Columns = ["Time", "UserName", "Action", "ClientIpAddress", "Browser"];

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.SignIns.Default)]
    public virtual Task<LogPageDto<SignInDto>> GetListAsync(GetSignInListInput input)
    {
        access.Check();
        return GetPageAsync(input, null, input.Cursor, input.MaxResultCount);
    }

    /// <inheritdoc />
    public virtual Task<LogPageDto<SignInDto>> GetMineAsync(GetOwnSignInsInput input) =>
        GetPageAsync(new GetSignInListInput(), CurrentUser.GetId(), input.Cursor, input.MaxResultCount);

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.SignIns.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetSignInExportInput input)
    {
        access.Check();
        await using var file = export.Create(input.Format, [.. Columns.Select(column => L[$"SignIn:{column}"].Value)]);
        KeysetCursor? after = null;
        List<IdentitySecurityLog> rows;
        do
        {
            rows = await reader.GetPageAsync(input, null, after, ListExport.Batch);
            foreach (var row in rows)
            {
                file.Add(
                [
                    export.Local(row.CreationTime),
                    ExportCell.Of(row.UserName),
                    ExportCell.Of(ActionName(row.Action)),
                    ExportCell.Of(row.ClientIpAddress),
                    ExportCell.Of(row.BrowserInfo),
                ]);
            }

            after = rows.Count > 0 ? CursorOf(rows[^1]) : null;
        }
        while (rows.Count == ListExport.Batch);

        return await export.FinishAsync(file, input.Format, L["SignIn:FileName"]);
    }

    private static KeysetCursor CursorOf(IdentitySecurityLog row) => new(row.CreationTime, row.Id);

    private static bool IsRefused(string? action) =>
        action == IdentitySecurityLogActionConsts.LoginFailed
        || action == IdentitySecurityLogActionConsts.LoginInvalidUserName
        || action == IdentitySecurityLogActionConsts.LoginInvalidUserNameOrPassword
        || action == IdentitySecurityLogActionConsts.LoginLockedout
        || action == IdentitySecurityLogActionConsts.LoginNotAllowed;

    private async Task<LogPageDto<SignInDto>> GetPageAsync(SignInFilter filter, Guid? userId, string? cursor, int count)
    {
        var rows = await reader.GetPageAsync(filter, userId, KeysetCursor.Parse(cursor), count + 1);
        var page = rows.Take(count).ToList();
        return new LogPageDto<SignInDto>
        {
            Items = page.ConvertAll(row => new SignInDto
            {
                Id = row.Id,
                CreationTime = row.CreationTime,
                UserId = row.UserId,
                UserName = row.UserName,
                Action = row.Action ?? "",
                ActionName = ActionName(row.Action),
                IsRefused = IsRefused(row.Action),
                ClientIpAddress = row.ClientIpAddress,
                BrowserInfo = row.BrowserInfo,
                CorrelationId = row.CorrelationId,
            }),
            TotalCount = await reader.CountUpToAsync(filter, userId, AdministrationLogConsts.CountLimit),
            NextCursor = rows.Count > page.Count ? CursorOf(page[^1]).ToString() : null,
        };
    }

    private string ActionName(string? action) =>
        L[$"SignInAction:{action}"] is { ResourceNotFound: false, Value: var text } ? text : action ?? "";
}
