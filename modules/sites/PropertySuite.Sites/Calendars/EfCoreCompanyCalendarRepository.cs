using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ICompanyCalendarRepository" />
public class EfCoreCompanyCalendarRepository(IDbContextProvider<ISitesDbContext> contextProvider)
    : EfCoreRepository<ISitesDbContext, CompanyCalendar, Guid>(contextProvider), ICompanyCalendarRepository
{
    private const string Empty = """{"workingDays":[1,2,3,4,5],"exceptions":[]}""";

    /// <inheritdoc />
    public virtual async Task<WorkingCalendar> GetInForceAsync(CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).CompanyCalendars.AsNoTracking().Select(row => row.Calendar).SingleOrDefaultAsync(GetCancellationToken(cancellationToken))
        ?? WorkingCalendar.MondayToFriday;

    /// <inheritdoc />
    public virtual async Task<CompanyCalendar> GetOrAddAsync(CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var (id, tenantId, stamp) = (Guid.CreateVersion7(), CurrentTenant.Id, Guid.NewGuid().ToString("N"));
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO sites.company_calendars (id, tenant_id, calendar, is_changed, concurrency_stamp)
            VALUES ({id}, {tenantId}, {Empty}::jsonb, false, {stamp})
            ON CONFLICT (tenant_id) DO NOTHING
            """,
            GetCancellationToken(cancellationToken));
        return await context.CompanyCalendars.SingleAsync(GetCancellationToken(cancellationToken));
    }
}
