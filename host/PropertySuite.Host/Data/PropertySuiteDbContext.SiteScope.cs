using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.Sites;
using Volo.Abp.Authorization;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Host.Data;

public partial class PropertySuiteDbContext
{
    private readonly HashSet<(Guid? Company, Guid Site)> _knownSites = [];

    private ICurrentSiteScope? SiteScope => LazyServiceProvider?.LazyGetService<ICurrentSiteScope>();

    /// <summary>Off only inside an <c>IDataFilter.Disable&lt;IHasSite&gt;()</c> block, and for design-time tools.</summary>
    protected bool IsSiteFilterEnabled => LazyServiceProvider is not null && (DataFilter?.IsEnabled<IHasSite>() ?? true);

    /// <summary>Whether the caller may see every site of the company.</summary>
    protected bool CoversAllSites => SiteScope?.CoversAllSites ?? false;

    /// <summary>The sites that the caller may see. Empty when nobody said who the caller is.</summary>
    protected Guid[] CoveredSiteIds => SiteScope is { CoversAllSites: false } scope ? [.. scope.SiteIds] : [];

    /// <inheritdoc />
    protected override bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType) =>
        typeof(IHasSite).IsAssignableFrom(typeof(TEntity)) || typeof(TEntity) == typeof(Site) || base.ShouldFilterEntity<TEntity>(entityType);

    /// <inheritdoc />
    protected override Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(
        ModelBuilder modelBuilder, EntityTypeBuilder<TEntity> entityTypeBuilder)
    {
        var filter = base.CreateFilterExpression(modelBuilder, entityTypeBuilder);
        var siteFilter = CreateSiteFilter<TEntity>();
        return siteFilter is null ? filter
            : filter is null ? siteFilter
            : QueryFilterExpressionHelper.CombineExpressions(filter, siteFilter);
    }

    private Expression<Func<TEntity, bool>>? CreateSiteFilter<TEntity>()
        where TEntity : class
    {
        if (typeof(TEntity) == typeof(Site))
        {
            return entity => !IsSiteFilterEnabled || CoversAllSites || CoveredSiteIds.Contains(EF.Property<Guid>(entity, nameof(Site.Id)));
        }

        return typeof(IHasSite).IsAssignableFrom(typeof(TEntity))
            ? entity => !IsSiteFilterEnabled || CoversAllSites || CoveredSiteIds.Contains(EF.Property<Guid>(entity, nameof(IHasSite.SiteId)))
            : null;
    }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RenewStampsOfChangedParts();
        await CheckWritesAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Refuses to store anything that belongs, or belonged until now, to a site outside the caller's.</summary>
    private async Task CheckWritesAsync(CancellationToken cancellationToken)
    {
        if (!IsSiteFilterEnabled || SiteScope is not { } scope)
        {
            return;
        }

        var written = ChangeTracker.Entries<IHasSite>().Where(IsWritten).ToList();
        foreach (var entry in written)
        {
            scope.Check(entry.Entity.SiteId);
            if (entry.State != EntityState.Added)
            {
                scope.Check(entry.Property(entity => entity.SiteId).OriginalValue);
            }
        }

        if (scope.CoversAllSites)
        {
            await CheckSitesOfTheCompanyAsync([.. written.Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity.SiteId)], cancellationToken);
        }
    }

    /// <summary>All sites are all of the company: whoever sees them names sites that exist in it, not any id.</summary>
    private async Task CheckSitesOfTheCompanyAsync(HashSet<Guid> siteIds, CancellationToken cancellationToken)
    {
        siteIds.RemoveWhere(site => _knownSites.Contains((CurrentTenantId, site)));
        siteIds.ExceptWith(ChangeTracker.Entries<Site>().Where(entry => entry.State != EntityState.Deleted).Select(entry => entry.Entity.Id));
        if (siteIds.Count == 0)
        {
            return;
        }

        var known = await Set<Site>().Where(site => siteIds.Contains(site.Id)).Select(site => site.Id).ToListAsync(cancellationToken);
        _knownSites.UnionWith(known.Select(site => (CurrentTenantId, site)));
        if (known.Count < siteIds.Count)
        {
            throw new AbpAuthorizationException("The record belongs to a site outside the caller's company.", SitesErrorCodes.OutsideSiteScope);
        }
    }

    private static bool IsWritten(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
