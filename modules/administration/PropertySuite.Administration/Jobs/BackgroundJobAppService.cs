using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration.Permissions;
using PropertySuite.Paging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Entities;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IBackgroundJobAppService" />
[Authorize(AdministrationPermissions.Jobs.Default)]
public class BackgroundJobAppService(
    IBackgroundJobOverview jobs,
    JobNames names,
    ITenantRepository tenants,
    CompanyWideAccess access,
    IOptions<AbpBackgroundJobWorkerOptions> workerOptions)
    : AdministrationAppService, IBackgroundJobAppService
{
    private const string LastErrorProperty = "LastError";
    private const string TenantArgument = "tenantId";

    /// <inheritdoc />
    public virtual async Task<PageDto<BackgroundJobDto>> GetListAsync(GetBackgroundJobListInput input)
    {
        access.Check();
        var page = await jobs.GetPageAsync(input);
        var now = Clock.Now;
        var companies = CurrentTenant.Id is null && page.Rows.Count > 0
            ? (await tenants.GetListAsync()).ToDictionary(tenant => tenant.Id, tenant => tenant.Name)
            : [];
        return page.ToDto(job => ToDto(job, now, companies));
    }

    /// <inheritdoc />
    public virtual async Task<BackgroundJobCountsDto> GetCountsAsync()
    {
        access.Check();
        var kinds = (await jobs.CountAsync())
            .GroupBy(count => count.JobName)
            .Select(kind => new BackgroundJobKindDto
            {
                JobName = kind.Key,
                DisplayName = names.OfJob(kind.Key),
                Open = kind.Where(count => !count.IsParked).Sum(count => count.Count),
                Parked = kind.Where(count => count.IsParked).Sum(count => count.Count),
            })
            .OrderBy(kind => kind.DisplayName, StringComparer.CurrentCulture)
            .ToList();
        return new BackgroundJobCountsDto { Open = kinds.Sum(kind => kind.Open), Parked = kinds.Sum(kind => kind.Parked), Kinds = kinds };
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Jobs.Manage)]
    public virtual async Task RetryAsync(Guid id)
    {
        access.Check();
        if (!await jobs.UnparkAsync(id, Clock.Now) && !await jobs.ExistsAsync(id))
        {
            throw new EntityNotFoundException(typeof(BackgroundJobRecord), id);
        }
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Jobs.Manage)]
    public virtual async Task<RetriedBackgroundJobsDto> RetryAllAsync(RetryBackgroundJobsDto input)
    {
        access.Check();
        return new RetriedBackgroundJobsDto { Count = await jobs.UnparkAllAsync(input.JobName, Clock.Now) };
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Jobs.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        access.Check();
        if (!await jobs.DeleteParkedAsync(id))
        {
            throw new EntityNotFoundException(typeof(BackgroundJobRecord), id);
        }
    }

    private BackgroundJobDto ToDto(BackgroundJobRecord job, DateTime now, Dictionary<Guid, string> companies)
    {
        using var arguments = JsonDocument.Parse(job.JobArgs);
        var tenantId = TenantOf(arguments.RootElement);
        var state = StateOf(job, now);
        return new BackgroundJobDto
        {
            Id = job.Id,
            JobName = job.JobName,
            DisplayName = names.OfJob(job.JobName),
            TenantName = tenantId is { } id ? companies.GetValueOrDefault(id) : null,
            State = state,
            TryCount = job.TryCount,
            CreationTime = job.CreationTime,
            LastTryTime = job.LastTryTime,
            NextTryTime = state == BackgroundJobState.Waiting ? job.NextTryTime : null,
            LastError = LastErrorOf(job, isOfOther: tenantId != CurrentTenant.Id),
            Done = CountOf(job, "Done"),
            Total = CountOf(job, "Total"),
            Arguments = ShowableArguments(arguments.RootElement),
        };
    }

    /// <summary>
    /// A running job and one that waits for another try both lie in the future: the one until the end of a lease, the other for exactly the
    /// wait that belongs to its number of tries.
    /// </summary>
    private BackgroundJobState StateOf(BackgroundJobRecord job, DateTime now)
    {
        if (job.IsAbandoned)
        {
            return BackgroundJobState.Parked;
        }

        if (job.LastTryTime is not { } lastTry || job.NextTryTime <= now)
        {
            return BackgroundJobState.Waiting;
        }

        var options = workerOptions.Value;
        var wait = options.DefaultFirstWaitDuration * Math.Pow(options.DefaultWaitFactor, job.TryCount - 1);
        return Math.Abs((job.NextTryTime - lastTry).TotalSeconds - wait) < 0.001 ? BackgroundJobState.Waiting : BackgroundJobState.Running;
    }

    private static long? CountOf(BackgroundJobRecord job, string property) =>
        job.ExtraProperties.TryGetValue(property, out var kept) && long.TryParse(kept?.ToString(), CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string? LastErrorOf(BackgroundJobRecord job, bool isOfOther)
    {
        var error = job.ExtraProperties.TryGetValue(LastErrorProperty, out var kept) ? kept?.ToString() : null;
        return isOfOther ? error?.Split(':')[0] : error;
    }

    private static Guid? TenantOf(JsonElement arguments) =>
        arguments.ValueKind == JsonValueKind.Object
        && arguments.TryGetProperty(TenantArgument, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.TryGetGuid(out var id)
            ? id
            : null;

    private static Dictionary<string, string> ShowableArguments(JsonElement arguments)
    {
        if (arguments.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return arguments.EnumerateObject()
            .Where(argument => !argument.NameEquals(TenantArgument) && IsShowable(argument.Value))
            .ToDictionary(argument => argument.Name, argument => argument.Value.ToString());
    }

    private static bool IsShowable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => true,
        JsonValueKind.String => value.TryGetGuid(out _)
            || DateTime.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _) && value.GetString()!.Contains('-'),
        _ => false,
    };
}
