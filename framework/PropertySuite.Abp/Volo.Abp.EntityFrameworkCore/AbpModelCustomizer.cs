using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>A context that has something to add to its model when everybody else is done with it.</summary>
internal interface ICompletesModel
{
    /// <summary>Adds it.</summary>
    void CompleteModel(ModelBuilder modelBuilder);
}

/// <summary>
/// Lets the context complete the model after <c>OnModelCreating</c>, so that no entity escapes the filters by being configured late.
/// </summary>
internal sealed class AbpModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        (context as ICompletesModel)?.CompleteModel(modelBuilder);
    }
}
