using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Auditing;
using PropertySuite.Lists;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AuditLogging;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IAuditLogAppService" />
[Authorize(AdministrationPermissions.AuditLogs.Default)]
public class AuditLogAppService(IAuditLogReader reader, AuditTexts texts, AuditNames names, CompanyWideAccess access, ListExport export)
    : AdministrationAppService, IAuditLogAppService
{
    private static readonly string[] Columns =
        ["Time", "UserName", "Operation", "HttpMethod", "Url", "Status", "Duration", "ClientIpAddress", "ChangedEntities", "Failed", "Comments"];

    /// <inheritdoc />
    public virtual async Task<LogPageDto<AuditLogListItemDto>> GetListAsync(GetAuditLogListInput input)
    {
        access.Check();
        var words = texts.FindWords(input.Text);
        var rows = await reader.GetPageAsync(input, words, KeysetCursor.Parse(input.Cursor), input.MaxResultCount + 1);
        var page = rows.Take(input.MaxResultCount).ToList();
        return new LogPageDto<AuditLogListItemDto>
        {
            Items = await ToItemsAsync(page),
            TotalCount = await reader.CountUpToAsync(input, words, AdministrationLogConsts.CountLimit),
            NextCursor = rows.Count > page.Count ? CursorOf(page[^1]).ToString() : null,
        };
    }

    /// <inheritdoc />
    public virtual async Task<AuditLogDto> GetAsync(Guid id)
    {
        access.Check();
        var log = await reader.FindAsync(id) ?? throw new EntityNotFoundException(typeof(AuditLog), id);
        var changes = new GetEntityChangesInput { AuditLogId = id };
        var first = await reader.GetChangesAsync(changes, null, AdministrationLogConsts.MaxChangesWithLog);
        var counts = (await reader.CountChangesAsync([id]))[id].ToList();
        var action = log.Actions.MinBy(call => call.ExecutionTime);
        return new AuditLogDto
        {
            Id = log.Id,
            ExecutionTime = log.ExecutionTime,
            ExecutionDuration = log.ExecutionDuration,
            UserId = log.UserId,
            UserName = log.UserName,
            IsJob = log.HttpMethod is null,
            Operation = texts.Operation(action?.ServiceName, action?.MethodName, log.HttpMethod, log.Url, log.UserName),
            HttpMethod = log.HttpMethod,
            HttpStatusCode = log.HttpStatusCode,
            Url = log.Url,
            ClientIpAddress = log.ClientIpAddress,
            HasException = log.Exceptions is not null,
            Comments = log.Comments,
            ChangeCount = counts.Sum(count => count.Count),
            ChangedEntities = [.. counts.Select(count => texts.Entity(count.EntityType))],
            BrowserInfo = log.BrowserInfo,
            CorrelationId = log.CorrelationId,
            ClientId = log.ClientId,
            Exceptions = log.Exceptions,
            Actions = [.. log.Actions.OrderBy(call => call.ExecutionTime).Select(call => new AuditLogActionDto
            {
                Operation = texts.Operation(call.ServiceName, call.MethodName, log.HttpMethod, log.Url, log.UserName),
                ServiceName = call.ServiceName,
                MethodName = call.MethodName,
                Parameters = call.Parameters,
                ExecutionDuration = call.ExecutionDuration,
            })],
            Changes = await ToDtosAsync(first),
        };
    }

    /// <inheritdoc />
    public virtual async Task<LogPageDto<EntityChangeDto>> GetEntityChangesAsync(GetEntityChangesInput input)
    {
        access.Check();
        var rows = await reader.GetChangesAsync(input, KeysetCursor.Parse(input.Cursor), input.MaxResultCount + 1);
        var page = rows.Take(input.MaxResultCount).ToList();
        return new LogPageDto<EntityChangeDto>
        {
            Items = await ToDtosAsync(page),
            TotalCount = await reader.CountChangesUpToAsync(input, AdministrationLogConsts.CountLimit),
            NextCursor = rows.Count > page.Count
                ? new KeysetCursor(page[^1].EntityChange.ChangeTime, page[^1].EntityChange.Id).ToString()
                : null,
        };
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<AuditedEntityTypeDto>> GetEntityTypesAsync()
    {
        access.Check();
        var types = await reader.GetEntityTypesAsync();
        return new ListResultDto<AuditedEntityTypeDto>([.. types
            .Select(type => new AuditedEntityTypeDto { EntityType = type, DisplayName = texts.Entity(type) })
            .OrderBy(type => type.DisplayName, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))]);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.AuditLogs.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetAuditLogExportInput input)
    {
        access.Check();
        await using var file = export.Create(input.Format, [.. Columns.Select(column => L[$"AuditLog:{column}"].Value)]);
        var words = texts.FindWords(input.Text);
        KeysetCursor? after = null;
        List<AuditLogRow> rows;
        do
        {
            rows = await reader.GetPageAsync(input, words, after, ListExport.Batch);
            foreach (var item in await ToItemsAsync(rows))
            {
                file.Add(
                [
                    export.Local(item.ExecutionTime),
                    ExportCell.Of(item.UserName),
                    ExportCell.Of(item.Operation),
                    ExportCell.Of(item.HttpMethod),
                    ExportCell.Of(item.Url),
                    ExportCell.Of((decimal?)item.HttpStatusCode),
                    ExportCell.Of(item.ExecutionDuration),
                    ExportCell.Of(item.ClientIpAddress),
                    ExportCell.Of(string.Join(", ", item.ChangedEntities)),
                    ExportCell.Of(item.HasException ? L["Audit:Yes"].Value : L["Audit:No"].Value),
                    ExportCell.Of(item.Comments),
                ]);
            }

            after = rows.Count > 0 ? CursorOf(rows[^1]) : null;
        }
        while (rows.Count == ListExport.Batch);

        return await export.FinishAsync(file, input.Format, L["AuditLog:FileName"]);
    }

    private static KeysetCursor CursorOf(AuditLogRow row) => new(row.ExecutionTime, row.Id);

    private async Task<List<AuditLogListItemDto>> ToItemsAsync(List<AuditLogRow> rows)
    {
        var counts = await reader.CountChangesAsync(rows.ConvertAll(row => row.Id));
        return rows.ConvertAll(row => new AuditLogListItemDto
        {
            Id = row.Id,
            ExecutionTime = row.ExecutionTime,
            ExecutionDuration = row.ExecutionDuration,
            UserId = row.UserId,
            UserName = row.UserName,
            IsJob = row.HttpMethod is null,
            Operation = texts.Operation(row.ServiceName, row.MethodName, row.HttpMethod, row.Url, row.UserName),
            HttpMethod = row.HttpMethod,
            HttpStatusCode = row.HttpStatusCode,
            Url = row.Url,
            ClientIpAddress = row.ClientIpAddress,
            HasException = row.HasException,
            Comments = row.Comments,
            ChangeCount = counts[row.Id].Sum(count => count.Count),
            ChangedEntities = [.. counts[row.Id].Select(count => texts.Entity(count.EntityType))],
        });
    }

    private async Task<List<EntityChangeDto>> ToDtosAsync(List<EntityChangeWithUsername> items)
    {
        var nameOf = await names.FindAsync(items.ConvertAll(item => item.EntityChange));
        return items.ConvertAll(item => ToDto(item, nameOf));
    }

    private EntityChangeDto ToDto(EntityChangeWithUsername item, Func<EntityChange, EntityPropertyChange, string, string?> nameOf)
    {
        var change = item.EntityChange;
        return new EntityChangeDto
        {
            Id = change.Id,
            AuditLogId = change.AuditLogId,
            ChangeTime = change.ChangeTime,
            ChangeType = change.ChangeType,
            EntityType = change.EntityTypeFullName,
            EntityName = texts.Entity(change.EntityTypeFullName),
            EntityId = change.EntityId,
            UserName = item.UserName,
            Properties = [.. change.PropertyChanges.OrderBy(property => property.Id).Select(property => new EntityPropertyChangeDto
            {
                Name = property.PropertyName,
                DisplayName = texts.Property(change.EntityTypeFullName, property.PropertyName),
                TypeName = property.PropertyTypeFullName,
                OriginalValue = texts.Value(property.OriginalValue, property.PropertyTypeFullName, value => nameOf(change, property, value)),
                NewValue = texts.Value(property.NewValue, property.PropertyTypeFullName, value => nameOf(change, property, value)),
            })],
        };
    }
}
