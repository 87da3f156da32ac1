using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>The ID numbers of parties, with their blind indexes.</summary>
[ExposeServices(typeof(IPersonalDataSecrets))]
public class PartyIdNumberSecrets(IDbContextProvider<IOwnerRecordsDbContext> contexts, IPersonalDataProtector protector)
    : IPersonalDataSecrets, ITransientDependency
{
    /// <inheritdoc />
    public string Name => "ID numbers";

    /// <inheritdoc />
    public virtual async Task<List<PersonalDataKeyUse>> GetKeyUsesAsync(CancellationToken cancellationToken) =>
        await (await contexts.GetDbContextAsync()).Parties
            .Where(party => party.IdNumberSecret != null)
            .GroupBy(party => new { party.TenantId, KeyId = party.IdNumberSecret!.Substring(0, party.IdNumberSecret.IndexOf(":")) })
            .Select(use => new PersonalDataKeyUse(use.Key.TenantId, use.Key.KeyId, use.LongCount(), use.Min(party => party.IdNumberSecret)!))
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<StoredSecret>> GetNextAsync(string keyId, Guid behind, int maxCount, CancellationToken cancellationToken)
    {
        var prefix = keyId + ":";
        return await (await contexts.GetDbContextAsync()).Parties
            .Where(party => party.IdNumberSecret != null && !party.IdNumberSecret.StartsWith(prefix) && party.Id > behind)
            .OrderBy(party => party.Id)
            .Take(maxCount)
            .Select(party => new StoredSecret(party.Id, party.TenantId, party.IdNumberSecret!))
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<int> ReplaceAsync(IReadOnlyList<StoredSecret> secrets, CancellationToken cancellationToken)
    {
        var numbers = secrets.Select(secret => protector.Unprotect(secret.Secret)).ToArray();
        Guid[] ids = [.. secrets.Select(secret => secret.Id)];
        string[] old = [.. secrets.Select(secret => secret.Secret)];
        string[] replaced = [.. numbers.Select(protector.Protect)];
        string[] indexes = [.. secrets.Zip(numbers, (secret, number) => protector.BlindIndex(secret.TenantId, number))];

        // Past the entities: nothing about the party changes, so neither its stamp nor its audit properties may.
        return await (await contexts.GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            update owner_records.parties as party
            set id_number_secret = replaced.secret, id_number_index = replaced.blind_index
            from unnest({ids}, {old}, {replaced}, {indexes}) as replaced(id, old_secret, secret, blind_index)
            where party.id = replaced.id and party.id_number_secret = replaced.old_secret
            """,
            cancellationToken);
    }
}
