using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PropertySuite.Auditing;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace PropertySuite.OwnerRecords;

/// <summary>Which company's personal data is to be encrypted anew, with which key.</summary>
[BackgroundJobName("owner-records.reencrypt-personal-data")]
public class PersonalDataReencryptionJobArgs : IMultiTenant
{
    /// <summary>The company; all of its sites.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The key, for the job's name in the monitor. A run always takes the key that is current then.</summary>
    public string KeyId { get; set; } = "";
}

/// <summary>
/// Encrypts a company's personal data with the current key, batch by batch, each in its own transaction. Repeatable: what is done is not
/// looked at again, whoever did it, so it goes on where it was when it died.
/// </summary>
public class PersonalDataReencryptionJob(
    IEnumerable<IPersonalDataSecrets> secrets,
    PersonalDataKeyRing keys,
    IOptions<PersonalDataOptions> options,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager,
    AuditTrail trail,
    ICancellationTokenProvider cancellation) : AsyncBackgroundJob<PersonalDataReencryptionJobArgs>, ITransientDependency
{
    private const string UniqueViolation = "23505";

    /// <inheritdoc />
    public override async Task ExecuteAsync(PersonalDataReencryptionJobArgs args)
    {
        using (currentTenant.Change(args.TenantId))
        using (siteScope.Change(SiteScope.AllSites))
        {
            foreach (var column in secrets)
            {
                await ReencryptAsync(column, args.TenantId);
            }
        }
    }

    private async Task ReencryptAsync(IPersonalDataSecrets column, Guid? tenantId)
    {
        var done = 0;
        var left = 0;
        var behind = Guid.Empty;
        while (true)
        {
            cancellation.Token.ThrowIfCancellationRequested();
            var batch = await InUnitOfWorkAsync(() =>
                column.GetNextAsync(keys.CurrentKeyId, behind, Math.Max(1, options.Value.ReencryptionBatchSize), cancellation.Token));
            if (batch.Count == 0)
            {
                break;
            }

            var replaced = await ReplaceAsync(column, batch);
            done += replaced;
            left += batch.Count - replaced;
            behind = batch[^1].Id;
            Logger.LogInformation(
                "Company {TenantId}: {Count} {Column} are encrypted with the key {KeyId} now.", tenantId, done, column.Name, keys.CurrentKeyId);
        }

        if (done > 0)
        {
            await trail.NoteAsync($"reencrypt column='{column.Name}' values={done} key={keys.CurrentKeyId}");
        }

        if (left > 0)
        {
            Logger.LogWarning(
                "Company {TenantId}: {Count} {Column} could not be encrypted with the key {KeyId}. The keys before it are still needed.",
                tenantId,
                left,
                column.Name,
                keys.CurrentKeyId);
        }
    }

    /// <summary>All at once; one by one where a value of the batch cannot be replaced, so that it does not keep the others back.</summary>
    private async Task<int> ReplaceAsync(IPersonalDataSecrets column, List<StoredSecret> batch)
    {
        try
        {
            return await InUnitOfWorkAsync(() => column.ReplaceAsync(batch, cancellation.Token));
        }
        catch (Exception exception) when (IsAboutOneValue(exception) && batch.Count > 1)
        {
            var replaced = 0;
            foreach (var secret in batch)
            {
                replaced += await ReplaceAsync(column, [secret]);
            }

            return replaced;
        }
        catch (Exception exception) when (IsAboutOneValue(exception))
        {
            Logger.LogError(exception, "The record {Id} ({Column}) stays encrypted with the key before.", batch[0].Id, column.Name);
            return 0;
        }
    }

    /// <summary>It was tampered with, or the same number was recorded a second time while hosts disagreed about the current key.</summary>
    private static bool IsAboutOneValue(Exception exception) =>
        exception is AbpException or DbException { SqlState: UniqueViolation };

    private async Task<T> InUnitOfWorkAsync<T>(Func<Task<T>> work)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unitOfWork.CompleteAsync(cancellation.Token);
        return result;
    }
}
