using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>The working calendar of a company, below those of its sites. A company that has changed nothing has no row.</summary>
public class CompanyCalendar : BasicAggregateRoot<Guid>, IMultiTenant, IHasConcurrencyStamp
{
    /// <summary>For the mapper; rows are made by <see cref="ICompanyCalendarRepository.GetOrAddAsync"/>.</summary>
    protected CompanyCalendar()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Working days and holidays.</summary>
    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.MondayToFriday;

    /// <summary>Whether somebody has said something; the row of whoever was the first to ask is still empty.</summary>
    [DisableAuditing]
    public bool IsChanged { get; private set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; private set; } = Guid.NewGuid().ToString("N");

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp;
        set => ConcurrencyStamp = value;
    }

    /// <summary>Replaces the calendar.</summary>
    public CompanyCalendar SetCalendar(WorkingCalendar calendar)
    {
        Calendar = Check.NotNull(calendar, nameof(calendar));
        IsChanged = true;
        return this;
    }
}
