using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>That somebody has spoken with a key customer, and about what. It is recorded once and stands.</summary>
public class KeyCustomerContact : CreationAuditedEntity<Guid>, IMultiTenant, IHasSite
{
    internal KeyCustomerContact(Guid id, KeyCustomer entry, DateOnly on, KeyCustomerContactMethod method, string note, string byName)
        : base(id)
    {
        SiteId = entry.SiteId;
        KeyCustomerId = entry.Id;
        ContactedOn = on;
        Method = method;
        Note = Check.NotNullOrWhiteSpace(note, nameof(note), KeyCustomerConsts.MaxNoteLength).Trim();
        ByName = Check.NotNullOrWhiteSpace(byName, nameof(byName), KeyCustomerConsts.MaxNameLength);
    }

    /// <summary>For the mapper.</summary>
    protected KeyCustomerContact()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Entry of the list.</summary>
    public Guid KeyCustomerId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly ContactedOn { get; private set; }

    /// <summary>How; null for contacts from before this was asked.</summary>
    public KeyCustomerContactMethod? Method { get; private set; }

    /// <summary>What was talked about.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who spoke with the customer, by the name of then; null for contacts from before this was kept.</summary>
    public string? ByName { get; private set; }
}
