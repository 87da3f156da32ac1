using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using PropertySuite.OwnerRecords;
using PropertySuite.Host.Data;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace PropertySuite.Host.Keys;

/// <summary>
/// What a start does with the installation's keys: makes sure that none is missing, brings the keys of sessions up to date, and has
/// personal data encrypted anew when the current key has changed.
/// </summary>
public class InstallationKeys : ITransientDependency
{
    private const long Lock = 0x50_53_4B_45_59_53;

    private readonly IServiceScopeFactory _scopes;
    private readonly SignInKeyStore _store;
    private readonly PersonalDataKeyRing _keys;
    private readonly HostPaths _paths;
    private readonly IConfiguration _configuration;
    private readonly ILogger<InstallationKeys> _logger;

    /// <summary>Takes what it needs from the container.</summary>
    public InstallationKeys(
        IServiceScopeFactory scopes,
        SignInKeyStore store,
        PersonalDataKeyRing keys,
        HostPaths paths,
        IConfiguration configuration,
        ILogger<InstallationKeys> logger)
    {
        _scopes = scopes;
        _store = store;
        _keys = keys;
        _paths = paths;
        _configuration = configuration;
        _logger = logger;
    }

    private string FolderBefore => Path.Combine(_paths.DataFolder, "keys", "sign-in");

    /// <summary>Makes sure that every key is there that personal data needs, before anything is served or worked off.</summary>
    /// <exception cref="StartupException">A key is missing, or is not the one that was used.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        foreach (var use in await GetUsesAsync(cancellationToken))
        {
            Require(use.KeyId, "personal data is");
            if (!await InUnitOfWorkAsync(services => Task.FromResult(services.GetRequiredService<PersonalDataKeyUses>().CanOpen(use))))
            {
                throw Wrong(use.KeyId, "personal data was");
            }
        }
    }

    /// <summary>
    /// Brings the keys of sessions into the database (from files, where an earlier version kept them) and under the current key, and makes
    /// sure that there is one. One host does it while the others wait, so that hosts that start together agree on the keys of sessions, and
    /// one that was given another installation's key finds out before it has encrypted anything with it.
    /// </summary>
    /// <exception cref="StartupException">A key is missing, or is not the one that was used.</exception>
    public async Task PrepareSessionsAsync(IDataProtectionProvider protection, CancellationToken cancellationToken)
    {
        await using var guard = await DatabaseLock.TakeAsync(_configuration.GetConnectionString("Default")!, Lock, cancellationToken);
        var stored = _store.Read();
        if (stored.Count == 0)
        {
            TakeOverFiles();
        }

        foreach (var (friendlyName, xml) in stored)
        {
            var key = XElement.Parse(xml);
            var resealed = Reseal(key);
            if (SignInKeyXml.KeyIdsOf(key).Any(keyId => keyId != _keys.CurrentKeyId))
            {
                _store.Replace(friendlyName, xml, resealed.ToString(SaveOptions.DisableFormatting));
            }
        }

        protection.CreateProtector("PropertySuite.Start").Protect("there is a key");
    }

    /// <summary>Enqueues a job for every company whose personal data another key than the current one has encrypted.</summary>
    public async Task ReencryptAsync(CancellationToken cancellationToken)
    {
        var stale = (await GetUsesAsync(cancellationToken)).Where(use => use.KeyId != _keys.CurrentKeyId).ToList();
        foreach (var company in stale.GroupBy(use => use.TenantId))
        {
            _logger.LogInformation(
                "Company {TenantId}: {Count} values of personal data are to be encrypted anew with the key {KeyId}.",
                company.Key,
                company.Sum(use => use.Count),
                _keys.CurrentKeyId);
            await InUnitOfWorkAsync(services => EnqueueAsync(services, company.Key, cancellationToken));
        }

        if (stale.Count == 0 && _keys.KeyIds.Skip(1).Any())
        {
            _logger.LogInformation(
                "Everything is encrypted with the key {KeyId}. These keys are not needed any more: {KeyIds}.",
                _keys.CurrentKeyId,
                string.Join(", ", _keys.KeyIds.Skip(1)));
        }
    }

    private async Task<bool> EnqueueAsync(IServiceProvider services, Guid? tenantId, CancellationToken cancellationToken)
    {
        var args = new PersonalDataReencryptionJobArgs { TenantId = tenantId, KeyId = _keys.CurrentKeyId };
        var text = services.GetRequiredService<IBackgroundJobSerializer>().Serialize(args);
        var context = await services.GetRequiredService<IDbContextProvider<PropertySuiteDbContext>>().GetDbContextAsync();
        if (!await context.BackgroundJobs.AnyAsync(job => job.JobArgs == text && !job.IsAbandoned, cancellationToken))
        {
            await services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(args);
        }

        return true;
    }

    private Task<List<PersonalDataKeyUse>> GetUsesAsync(CancellationToken cancellationToken) =>
        InUnitOfWorkAsync(services => services.GetRequiredService<PersonalDataKeyUses>().GetAsync(cancellationToken));

    private void TakeOverFiles()
    {
        if (!Directory.Exists(FolderBefore))
        {
            return;
        }

        foreach (var element in new FileSystemXmlRepository(new DirectoryInfo(FolderBefore), NullLoggerFactory()).GetAllElements())
        {
            var id = (string?)element.Attribute("id") ?? Guid.CreateVersion7().ToString();
            _store.StoreElement(SignInKeyXml.SealClear(_keys, element), $"{element.Name.LocalName}-{id}");
        }

        _logger.LogInformation("The keys of sessions in {Folder} lie in the database now; the folder is not needed any more.", FolderBefore);
    }

    private static ILoggerFactory NullLoggerFactory() => Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance;

    private XElement Reseal(XElement key)
    {
        foreach (var keyId in SignInKeyXml.KeyIdsOf(key))
        {
            Require(keyId, "the keys of sessions are");
        }

        try
        {
            return SignInKeyXml.Reseal(_keys, key);
        }
        catch (AbpException)
        {
            throw Wrong(string.Join(", ", SignInKeyXml.KeyIdsOf(key)), "the keys of sessions were");
        }
    }

    private void Require(string keyId, string what)
    {
        if (!_keys.Contains(keyId))
        {
            throw new StartupException(
                $"In this database {what} encrypted with the key '{keyId}', which is not configured: set PersonalData__Keys__{keyId}, "
                + "or put its key file back, and take a key out only when a start has said that it is not needed any more.");
        }
    }

    private StartupException Wrong(string keyId, string what) => new(
        $"The key '{keyId}' is not the one with which {what} encrypted in this database: configure the right one "
        + $"(PersonalData__Keys__{keyId}, PersonalData__MasterKey, or {PersonalDataKey.FileIn(_paths)}).");

    private async Task<T> InUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _scopes.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
        return result;
    }
}
