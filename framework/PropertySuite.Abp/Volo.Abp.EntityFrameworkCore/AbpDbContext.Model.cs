using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.Modeling;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore;

public abstract partial class AbpDbContext<TDbContext> : ICompletesModel
{
    private const string FilterName = "Abp";

    private static readonly MethodInfo ConfigureGlobalFiltersMethod = typeof(AbpDbContext<TDbContext>)
        .GetMethod(nameof(ConfigureGlobalFilters), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>
    /// Maps the properties that the framework knows, for the entities known so far. Filters follow when the whole model is known.
    /// </summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entityType in EntitiesOf(modelBuilder).Where(type => EntityHelper.IsEntity(type.ClrType)))
        {
            modelBuilder.Entity(entityType.ClrType).ConfigureByConvention();
        }
    }

    /// <summary>Whether queries of an entity are to be filtered. An override adds its own kinds to those of the base.</summary>
    protected virtual bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType)
        where TEntity : class =>
        typeof(IMultiTenant).IsAssignableFrom(typeof(TEntity)) || typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity));

    /// <summary>
    /// The condition that rows must meet to be returned by queries; null for none. It may read properties of the context, which are
    /// evaluated for each query.
    /// </summary>
    protected virtual Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(
        ModelBuilder modelBuilder, EntityTypeBuilder<TEntity> entityTypeBuilder)
        where TEntity : class
    {
        Expression<Func<TEntity, bool>>? expression = null;
        if (typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity)))
        {
            expression = e => !IsSoftDeleteFilterEnabled || !EF.Property<bool>(e, nameof(ISoftDelete.IsDeleted));
        }

        if (typeof(IMultiTenant).IsAssignableFrom(typeof(TEntity)))
        {
            Expression<Func<TEntity, bool>> ofTenant =
                e => !IsMultiTenantFilterEnabled || EF.Property<Guid?>(e, nameof(IMultiTenant.TenantId)) == CurrentTenantId;
            expression = expression is null ? ofTenant : QueryFilterExpressionHelper.CombineExpressions(expression, ofTenant);
        }

        return expression;
    }

    /// <summary>Sets the filter of one entity, beside one that it may have already.</summary>
    protected virtual void ConfigureGlobalFilters<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType)
        where TEntity : class
    {
        if (mutableEntityType.BaseType is not null || !ShouldFilterEntity<TEntity>(mutableEntityType))
        {
            return;
        }

        var builder = modelBuilder.Entity<TEntity>();
        if (CreateFilterExpression(modelBuilder, builder) is not { } filter)
        {
            return;
        }

        var existing = mutableEntityType.GetDeclaredQueryFilters();
        if (existing.Any(other => !other.IsAnonymous))
        {
            builder.HasQueryFilter(FilterName, filter);
            return;
        }

        var own = existing.Select(other => other.Expression).OfType<Expression<Func<TEntity, bool>>>().FirstOrDefault();
        builder.HasQueryFilter(own is null ? filter : QueryFilterExpressionHelper.CombineExpressions(own, filter));
    }

    void ICompletesModel.CompleteModel(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().ToList())
        {
            ConfigureDateTimes(entityType);
        }

        foreach (var entityType in EntitiesOf(modelBuilder))
        {
            ConfigureGuidKey(entityType);
            ConfigureGlobalFiltersMethod.MakeGenericMethod(entityType.ClrType).Invoke(this, [modelBuilder, entityType]);
        }
    }

    private static List<IMutableEntityType> EntitiesOf(ModelBuilder modelBuilder) =>
        [.. modelBuilder.Model.GetEntityTypes().Where(type => !type.IsOwned() && !type.HasSharedClrType)];

    private static void ConfigureGuidKey(IMutableEntityType entityType)
    {
        if (entityType.BaseType is null
            && typeof(IEntity<Guid>).IsAssignableFrom(entityType.ClrType)
            && entityType.FindProperty(nameof(IEntity<Guid>.Id)) is { } id
            && !IsGeneratedByDatabase(id))
        {
            id.ValueGenerated = ValueGenerated.Never;
        }
    }

    private static bool IsGeneratedByDatabase(IReadOnlyProperty property) =>
        property.PropertyInfo?.GetCustomAttribute<DatabaseGeneratedAttribute>() is { DatabaseGeneratedOption: not DatabaseGeneratedOption.None };

    private static void ConfigureDateTimes(IMutableTypeBase type)
    {
        if (type.ClrType.IsDefined(typeof(DisableDateTimeNormalizationAttribute), inherit: true))
        {
            return;
        }

        foreach (var property in type.GetDeclaredProperties())
        {
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTime)
                && property.GetValueConverter() is null
                && property.FindAnnotation(RelationalAnnotationNames.ColumnType) is null
                && property.PropertyInfo?.IsDefined(typeof(DisableDateTimeNormalizationAttribute), inherit: true) != true)
            {
                property.SetValueConverter(UtcDateTimeValueConverter.Instance);
            }
        }

        foreach (var complexProperty in type.GetDeclaredComplexProperties())
        {
            ConfigureDateTimes(complexProperty.ComplexType);
        }
    }
}
