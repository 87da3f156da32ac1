using PropertySuite.Concurrency;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// One thing that happened to a record of any module (进度记录). Written once and never changed: the class has no way to, and the
/// repository can only add and read.
/// </summary>
[DisableAuditing]
public class TimelineEntry : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private TimelineEntry()
    {
        SubjectType = null!;
        Kind = null!;
        ResourceName = null!;
        TextKey = null!;
        Data = null!;
    }

    /// <summary>Writes down what happened.</summary>
    /// <param name="id">Id; time-ordered, so that entries of the same moment keep their order.</param>
    /// <param name="siteId">Site of the record.</param>
    /// <param name="subjectType">Kind of record.</param>
    /// <param name="subjectId">The record.</param>
    /// <param name="occurredAt">When (UTC).</param>
    /// <param name="actorId">Who; null for the system.</param>
    /// <param name="actorName">Name of the actor at that time; null for the system.</param>
    /// <param name="kind">What kind of thing happened.</param>
    /// <param name="resourceName">Localisation resource of the text.</param>
    /// <param name="textKey">Key of the text.</param>
    /// <param name="data">Values that the text names.</param>
    /// <param name="isVisibleToCustomer">Whether the customer may read it.</param>
    /// <param name="clientKey">The client's name for what it did; null where nothing can be repeated.</param>
    /// <param name="clientFingerprint">Fingerprint of what the client sent.</param>
    /// <param name="tenantId">Company; null: that of the current flow.</param>
    public TimelineEntry(
        Guid id,
        Guid siteId,
        string subjectType,
        Guid subjectId,
        DateTime occurredAt,
        Guid? actorId,
        string? actorName,
        string kind,
        string resourceName,
        string textKey,
        IReadOnlyDictionary<string, TimelineValue> data,
        bool isVisibleToCustomer,
        Guid? clientKey = null,
        string? clientFingerprint = null,
        Guid? tenantId = null)
        : base(id)
    {
        TenantId = tenantId ?? TenantId;
        SiteId = siteId;
        SubjectType = Check.NotNullOrWhiteSpace(subjectType, nameof(subjectType), TimelineConsts.MaxSubjectTypeLength);
        SubjectId = subjectId;
        OccurredAt = occurredAt;
        ActorId = actorId;
        ActorName = Check.Length(actorName, nameof(actorName), TimelineConsts.MaxActorNameLength);
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind), TimelineConsts.MaxKindLength);
        ResourceName = Check.NotNullOrWhiteSpace(resourceName, nameof(resourceName), TimelineConsts.MaxResourceNameLength);
        TextKey = Check.NotNullOrWhiteSpace(textKey, nameof(textKey), TimelineConsts.MaxTextKeyLength);
        Data = new Dictionary<string, TimelineValue>(data);
        IsVisibleToCustomer = isVisibleToCustomer;
        ClientKey = clientKey;
        ClientFingerprint = Check.Length(clientFingerprint, nameof(clientFingerprint), ClientRequest.FingerprintLength);
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Kind of record, such as <c>Repairs.RepairOrder</c>.</summary>
    public string SubjectType { get; private set; }

    /// <summary>The record.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>When it happened (UTC).</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>Who did it; null for the system.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Name of the actor at that time; null for the system.</summary>
    public string? ActorName { get; private set; }

    /// <summary>What kind of thing happened.</summary>
    public string Kind { get; private set; }

    /// <summary>Localisation resource of the text.</summary>
    public string ResourceName { get; private set; }

    /// <summary>Key of the text.</summary>
    public string TextKey { get; private set; }

    /// <summary>Values that the text names, by name.</summary>
    public IReadOnlyDictionary<string, TimelineValue> Data { get; private set; }

    /// <summary>Whether the customer may read it.</summary>
    public bool IsVisibleToCustomer { get; private set; }

    /// <summary>The client's name for what it did; unique within the record, null where nothing can be repeated.</summary>
    public Guid? ClientKey { get; private set; }

    /// <summary>Fingerprint of what the client sent under its key.</summary>
    public string? ClientFingerprint { get; private set; }
}
