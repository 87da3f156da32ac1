using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Shop;

/// <summary>Fails in every way there is.</summary>
public class FailureAppService(WorkLog log) : ApplicationService
{
    public Task<string> GetAsync(string kind) => throw (kind switch
    {
        "business" => new BusinessException("Shop:TooMany", "raw text").WithData("limit", 3),
        "mapped" => new BusinessException("Shop:SoldOut"),
        "friendly" => new UserFriendlyException("Closed on Mondays.", "Shop:Closed", "Come again."),
        "missing" => new EntityNotFoundException(typeof(ArticleDto), 5),
        "conflict" => new AbpDbConcurrencyException(),
        "outage" => new InvalidOperationException("wrapped", new Npgsql.PostgresException("secret", "FATAL", "FATAL", "57P01")),
        "unfinished" => new NotImplementedException(),
        _ => new InvalidOperationException("secret"),
    });

    public Task<bool> GetWorkAsync() => NoteAsync();

    public Task<bool> ChangeWorkAsync() => NoteAsync();

    [UnitOfWork(IsDisabled = true)]
    public Task<bool> SetWithoutWorkAsync() => Task.FromResult(CurrentUnitOfWork == null);

    public async Task<bool> FailWorkAsync()
    {
        await NoteAsync();
        throw new BusinessException("Shop:TooMany");
    }

    public Task<bool> FailAtCommitAsync()
    {
        CurrentUnitOfWork!.AddDatabaseApi("failing", new ConflictingApi());
        return NoteAsync();
    }

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        log.Started.TrySetResult();
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        finally
        {
            log.Ended.TrySetResult();
        }
    }

    private Task<bool> NoteAsync()
    {
        CurrentUnitOfWork!.OnCompleted(() =>
        {
            log.Completed++;
            return Task.CompletedTask;
        });
        return Task.FromResult(CurrentUnitOfWork.Options.IsTransactional);
    }

    private sealed class ConflictingApi : IDatabaseApi, ISupportsSavingChanges
    {
        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => throw new AbpDbConcurrencyException();
    }
}

/// <summary>What became of the work.</summary>
public class WorkLog : ISingletonDependency
{
    public int Completed { get; set; }

    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
