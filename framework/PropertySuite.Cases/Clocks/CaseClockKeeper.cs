using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace PropertySuite.Cases;

/// <summary>Reads the cases of one kind from their store.</summary>
internal sealed class CaseClockKeeper<TCase>(string subjectType, Expression<Func<TCase, bool>> isOpen, IRepository<TCase, Guid> cases) : ICaseClockKeeper
    where TCase : class, IHasClocks
{
    /// <inheritdoc />
    public string SubjectType => subjectType;

    /// <inheritdoc />
    public async Task<List<Guid>> GetOpenIdsAsync(Guid behind, int count)
        => await (await cases.GetQueryableAsync()).Where(isOpen).Select(@case => @case.Id).Where(id => id > behind).OrderBy(id => id).Take(count).ToListAsync();

    /// <inheritdoc />
    public async Task<IReadOnlyList<IHasClocks>> GetLockedAsync(IReadOnlyCollection<Guid> ids, bool isWaiting)
    {
        var context = await cases.GetDbContextAsync();
        var set = context.Set<TCase>();
        var table = context.Database.GetService<ISqlGenerationHelper>().DelimitIdentifier(set.EntityType.GetTableName()!, set.EntityType.GetSchema());
        var sql = $$"""SELECT * FROM {{table}} WHERE id = ANY({0}) ORDER BY id FOR UPDATE{{(isWaiting ? "" : " SKIP LOCKED")}}""";
        return await set.FromSqlRaw(sql, (object)ids.ToArray()).ToListAsync();
    }

    /// <inheritdoc />
    public Task SaveAsync(IReadOnlyCollection<IHasClocks> changed) => cases.UpdateManyAsync(changed.Cast<TCase>(), autoSave: true);
}
