using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EntityFrameworkCore.EntityHistory;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// Base of contexts: filters by tenant and soft deletion, fills keys and audit properties, checks concurrency stamps, deletes softly and
/// announces events. Made with its options alone, as design-time tools do, it only knows the model.
/// </summary>
/// <param name="options">Which database to use.</param>
public abstract partial class AbpDbContext<TDbContext>(DbContextOptions<TDbContext> options) : DbContext(options), IAbpEfCoreDbContext
    where TDbContext : DbContext
{
    /// <summary>Resolves services on first use. Set by the container; null for design-time tools.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <summary>The tenant in force.</summary>
    public ICurrentTenant? CurrentTenant => LazyServiceProvider?.LazyGetRequiredService<ICurrentTenant>();

    /// <summary>Makes keys.</summary>
    public IGuidGenerator? GuidGenerator => LazyServiceProvider?.LazyGetRequiredService<IGuidGenerator>();

    /// <summary>Switches query filters.</summary>
    public IDataFilter? DataFilter => LazyServiceProvider?.LazyGetRequiredService<IDataFilter>();

    /// <summary>Announces saved entities.</summary>
    public IEntityChangeEventHelper? EntityChangeEventHelper => LazyServiceProvider?.LazyGetRequiredService<IEntityChangeEventHelper>();

    /// <summary>Fills who-and-when properties.</summary>
    public IAuditPropertySetter? AuditPropertySetter => LazyServiceProvider?.LazyGetRequiredService<IAuditPropertySetter>();

    /// <summary>Describes what a save changes.</summary>
    public IEntityHistoryHelper EntityHistoryHelper =>
        LazyServiceProvider?.LazyGetService<IEntityHistoryHelper>(NullEntityHistoryHelper.Instance) ?? NullEntityHistoryHelper.Instance;

    /// <summary>The audit log.</summary>
    public IAuditingManager? AuditingManager => LazyServiceProvider?.LazyGetRequiredService<IAuditingManager>();

    /// <summary>The units of work.</summary>
    public IUnitOfWorkManager? UnitOfWorkManager => LazyServiceProvider?.LazyGetRequiredService<IUnitOfWorkManager>();

    /// <summary>The time.</summary>
    public IClock? Clock => LazyServiceProvider?.LazyGetRequiredService<IClock>();

    /// <summary>Tenant whose rows queries return; null for those of the host.</summary>
    protected virtual Guid? CurrentTenantId => CurrentTenant?.Id;

    /// <summary>Whether queries return rows of the current tenant only.</summary>
    protected virtual bool IsMultiTenantFilterEnabled => DataFilter?.IsEnabled<IMultiTenant>() ?? false;

    /// <summary>Whether queries leave deleted rows out.</summary>
    protected virtual bool IsSoftDeleteFilterEnabled => DataFilter?.IsEnabled<ISoftDelete>() ?? false;

    /// <inheritdoc />
    public virtual void Initialize(AbpEfCoreDbContextInitializationContext initializationContext)
    {
        if (initializationContext.UnitOfWork.Options.Timeout is { } milliseconds && Database.GetCommandTimeout() is null)
        {
            Database.SetCommandTimeout(TimeSpan.FromMilliseconds(milliseconds));
        }

        ChangeTracker.CascadeDeleteTiming = CascadeTiming.OnSaveChanges;
        ChangeTracker.Tracked += (_, e) => ApplyToAddedEntity(e.Entry);
        ChangeTracker.StateChanged += (_, e) => ApplyToAddedEntity(e.Entry);
    }

    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        base.OnConfiguring(optionsBuilder);
        optionsBuilder.ReplaceService<IModelCustomizer, AbpModelCustomizer>();
    }

    private void ApplyToAddedEntity(EntityEntry entry)
    {
        if (entry.State == EntityState.Added)
        {
            ApplyAbpConceptsForAddedEntity(entry);
        }
    }
}
