using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;

namespace PropertySuite.BackgroundJobs;

/// <summary>The table of jobs, for statements that are written by hand.</summary>
internal static class BackgroundJobTable
{
    /// <summary>Its name in a statement, quoted.</summary>
    public static string NameOf(IBackgroundJobsDbContext dbContext)
    {
        var entityType = dbContext.BackgroundJobs.EntityType;
        return dbContext.Database.GetService<ISqlGenerationHelper>()
            .DelimitIdentifier(entityType.GetTableName()!, entityType.GetSchema());
    }
}
