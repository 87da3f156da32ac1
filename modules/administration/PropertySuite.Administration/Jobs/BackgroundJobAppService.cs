using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration.Jobs;

/// <inheritdoc cref="IBackgroundJobAppService" />
[Authorize(AdministrationPermissions.Jobs.Default)]
public class BackgroundJobAppService(
    IBackgroundJobOverview jobs, JobNames names, ICurrentSiteScope siteScope, IOptions<AbpBackgroundJobWorkerOptions> workerOptions)
    : AdministrationAppService, IBackgroundJobAppService
{
    private const string LastErrorProperty = "LastError";

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<BackgroundJobDto>> GetListAsync(GetBackgroundJobsInput input)
    {
        CheckScope();
        var (count, items) = await jobs.GetPageAsync(input);
        var now = Clock.Now;
        return new PagedResultDto<BackgroundJobDto>(count, items.ConvertAll(job => ToDto(job, now)));
    }

    /// <inheritdoc />
    public virtual async Task<BackgroundJobCountsDto> GetCountsAsync()
    {
        CheckScope();
        var (open, parked) = await jobs.CountAsync();
        return new BackgroundJobCountsDto { Open = open, Parked = parked };
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Jobs.Manage)]
    public virtual async Task RetryAsync(Guid id)
    {
        CheckScope();
        if (!await jobs.UnparkAsync(id, Clock.Now) && !await jobs.ExistsAsync(id))
        {
            throw new EntityNotFoundException(typeof(BackgroundJobRecord), id);
        }
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Jobs.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        CheckScope();
        if (!await jobs.DeleteParkedAsync(id))
        {
            throw new EntityNotFoundException(typeof(BackgroundJobRecord), id);
        }
    }

    private void CheckScope()
    {
        if (!siteScope.CoversAllSites)
        {
            throw new AbpAuthorizationException("A job may concern any site.", AdministrationErrorCodes.AllSitesOnly);
        }
    }

    private BackgroundJobDto ToDto(BackgroundJobRecord job, DateTime now)
    {
        var state = StateOf(job, now);
        return new BackgroundJobDto
        {
            Id = job.Id,
            JobName = job.JobName,
            DisplayName = names.OfJob(job.JobName),
            State = state,
            TryCount = job.TryCount,
            CreationTime = job.CreationTime,
            LastTryTime = job.LastTryTime,
            NextTryTime = state == BackgroundJobState.Waiting ? job.NextTryTime : null,
            LastError = job.ExtraProperties.TryGetValue(LastErrorProperty, out var error) ? error?.ToString() : null,
            Arguments = ShowableArguments(job.JobArgs),
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

    private static Dictionary<string, string> ShowableArguments(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return document.RootElement.EnumerateObject()
            .Where(argument => !argument.NameEquals("tenantId") && IsShowable(argument.Value))
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
