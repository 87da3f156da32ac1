using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Testing.Postgres;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>The library on a database of its own, shared by the tests of one class.</summary>
public abstract class LibraryApplication<TModule>(params Type[] contexts) : IAsyncLifetime
    where TModule : class, IAbpModule
{
    private IAbpApplicationWithInternalServiceProvider _application = default!;

    public string ConnectionString { get; private set; } = "";

    public IServiceProvider Services => _application.ServiceProvider;

    public async Task InitializeAsync()
    {
        ConnectionString = await TestPostgres.CreateDatabaseAsync();
        _application = await AbpApplicationFactory.CreateAsync<TModule>(options =>
            options.Services.Configure<AbpDbConnectionOptions>(connections => connections.ConnectionStrings.Default = ConnectionString));
        await _application.InitializeAsync();
        Get<BookEventLog>().ConnectionString = ConnectionString;
        foreach (var context in contexts)
        {
            await InUnitOfWorkAsync(async () =>
            {
                var dbContext = await GetDbContextAsync(context);
                await dbContext.Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
            });
        }
    }

    public async Task DisposeAsync()
    {
        await _application.ShutdownAsync();
        _application.Dispose();
    }

    public T Get<T>()
        where T : notnull =>
        Services.GetRequiredService<T>();

    /// <summary>Runs the action in a transaction of its own and commits.</summary>
    public async Task InUnitOfWorkAsync(Func<Task> action)
    {
        using var unitOfWork = Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await action();
        await unitOfWork.CompleteAsync();
    }

    /// <summary>Runs the function in a transaction of its own and commits.</summary>
    public async Task<T> InUnitOfWorkAsync<T>(Func<Task<T>> function)
    {
        using var unitOfWork = Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await function();
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <summary>One value straight from the database, past the framework.</summary>
    public async Task<object?> QueryAsync(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteScalarAsync();
    }

    public async Task<IEfCoreDbContext> GetDbContextAsync(Type contextType)
    {
        var provider = Services.GetRequiredService(typeof(IDbContextProvider<>).MakeGenericType(contextType));
        var task = (Task)provider.GetType().GetMethod("GetDbContextAsync")!.Invoke(provider, [])!;
        await task;
        return (IEfCoreDbContext)task.GetType().GetProperty("Result")!.GetValue(task)!;
    }
}

public sealed class LibraryHostApplication() : LibraryApplication<LibraryHostModule>(typeof(LibraryHostDbContext));

public sealed class SeparateContextsApplication()
    : LibraryApplication<SeparateContextsModule>(typeof(LibraryDbContext), typeof(LendingDbContext));
