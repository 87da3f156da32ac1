using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AuditLogging;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IAuditLogAppService" />
[Authorize(AdministrationPermissions.AuditLogs.Default)]
public class AuditLogAppService(IAuditLogReader reader, AuditTexts texts, AuditNames names, CompanyWideAccess access, ListExporter exporter)
    : AdministrationAppService, IAuditLogAppService
{
    private static readonly ExportColumns<AuditLogListItemDto> Columns = new ExportColumns<AuditLogListItemDto>()
        .Time("executionTime", log => log.ExecutionTime)
        .Text("userName", 16, log => log.UserName)
        .Text("operation", 30, log => log.Operation)
        .Text("httpMethod", 10, log => log.HttpMethod)
        .Text("url", 50, log => log.Url)
        .Number("httpStatusCode", 10, log => log.HttpStatusCode)
        .Number("executionDuration", 14, log => log.ExecutionDuration)
        .Text("clientIpAddress", 18, log => log.ClientIpAddress)
        .Text("changedEntities", 30, log => string.Join(", ", log.ChangedEntities))
        .YesNo("hasException", log => log.HasException)
        .Text("comments", 40, log => log.Comments);

    /// <inheritdoc />
    public virtual async Task<PageDto<AuditLogListItemDto>> GetListAsync(GetAuditLogListInput input)
    {
        access.Check();
        var page = await reader.GetPageAsync(input, texts.FindWords(input.Text), PageRequest.Of(input));
        return await page.ToDtoAsync(ToItemsAsync);
    }

    /// <inheritdoc />
    public virtual async Task<AuditLogDto> GetAsync(Guid id)
    {
        access.Check();
        var log = await reader.FindAsync(id) ?? throw new EntityNotFoundException(typeof(AuditLog), id);
        var changes = new GetEntityChangesInput { AuditLogId = id };
        var first = await reader.GetChangesAsync(changes, PageRequest.First(AdministrationLogConsts.MaxChangesWithLog));
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
            Changes = await ToDtosAsync(first.Rows),
        };
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<EntityChangeDto>> GetEntityChangesAsync(GetEntityChangesInput input)
    {
        access.Check();
        return await (await reader.GetChangesAsync(input, PageRequest.Of(input))).ToDtoAsync(ToDtosAsync);
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
        var words = texts.FindWords(input.Text);
        var rows = Batches.ReadAsync(request => reader.GetPageAsync(input, words, request));
        return await exporter.WriteAsync(Columns, ToItemsAsync(rows), L, new ExportOptions(input, "Export:AuditLogs"));
    }

    private async IAsyncEnumerable<IReadOnlyCollection<AuditLogListItemDto>> ToItemsAsync(IAsyncEnumerable<List<AuditLogRow>> batches)
    {
        await foreach (var rows in batches)
        {
            yield return await ToItemsAsync(rows);
        }
    }

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
