using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>How high a case has gone (升级). There is one for each case that ever went higher than its handler; its key is that of the case.</summary>
[DisableAuditing]
public class EscalatedCase : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private EscalatedCase()
    {
        SubjectType = null!;
        SubjectNumber = null!;
        Roles = null!;
    }

    /// <summary>A case at the level of its handler.</summary>
    public EscalatedCase(ClockSubject subject)
        : base(subject.Id)
    {
        SiteId = subject.SiteId;
        SubjectType = Check.NotNullOrWhiteSpace(subject.Type, nameof(subject), TimelineConsts.MaxSubjectTypeLength);
        SubjectNumber = Check.NotNullOrWhiteSpace(subject.Number, nameof(subject), ClockConsts.MaxSubjectNumberLength);
        Roles = [];
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; private set; }

    /// <summary>Its document number.</summary>
    public string SubjectNumber { get; private set; }

    /// <summary>The level now.</summary>
    public EscalationLevel Level { get; private set; }

    /// <summary>Since when (UTC).</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Whom it concerns at this level, by role: it stands in their work.</summary>
    public string[] Roles { get; private set; }

    /// <summary>Since when nothing about the case is to be done by a time any more (UTC); null while a clock of it runs.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Goes to another level, up or down, and so to whoever is meant there.</summary>
    /// <exception cref="BusinessException">It is there already.</exception>
    public void MoveTo(EscalationLevel level, IReadOnlyList<string> roles, DateTime at)
    {
        if (level == Level)
        {
            throw new BusinessException(ServiceDeskErrorCodes.AlreadyAtLevel);
        }

        (Level, Roles, ChangedAt) = (level, [.. roles], at);
    }

    /// <summary>Goes up to a level; where it is as high already it stays.</summary>
    public void RaiseTo(EscalationLevel level, IReadOnlyList<string> roles, DateTime at)
    {
        if (level > Level)
        {
            MoveTo(level, roles, at);
        }
    }
}
