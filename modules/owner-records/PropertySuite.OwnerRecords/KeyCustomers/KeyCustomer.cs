using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// A party that the site keeps in touch with of its own accord (重点客户), and when. A party stands on the list once at a time; an entry that has ended
/// stays as it was.
/// </summary>
public class KeyCustomer : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private readonly List<KeyCustomerContact> _contacts = [];

    /// <summary>Puts a party on the list.</summary>
    /// <param name="id">Id.</param>
    /// <param name="party">The party.</param>
    /// <param name="startedOn">First day on the list.</param>
    public KeyCustomer(Guid id, Party party, DateOnly startedOn)
        : base(id)
    {
        SiteId = party.SiteId;
        PartyId = party.Id;
        StartedOn = startedOn;
    }

    /// <summary>For the mapper.</summary>
    protected KeyCustomer()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The party.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Why: a value of the dictionary <see cref="KeyCustomerConsts.ReasonDictionary"/>.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What is particular about the party.</summary>
    public string? Traits { get; private set; }

    /// <summary>Who looks after the relation.</summary>
    public Guid ResponsibleUserId { get; private set; }

    /// <summary>Name of that colleague.</summary>
    public string ResponsibleName { get; private set; } = "";

    /// <summary>Days between two contacts.</summary>
    public int ContactEveryDays { get; private set; }

    /// <summary>Day by which the next contact is due.</summary>
    public DateOnly NextContactOn { get; private set; }

    /// <summary>Contacts that are recorded now; those before are read by themselves (<see cref="IKeyCustomerRepository.GetContactsAsync"/>).</summary>
    public IReadOnlyList<KeyCustomerContact> Contacts => _contacts;

    /// <summary>Day of the last contact.</summary>
    public DateOnly? LastContactOn { get; private set; }

    /// <summary>What was talked about then.</summary>
    public string? LastContactNote { get; private set; }

    /// <summary>First day on the list.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <summary>Day on which the party was taken off the list.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it was taken off.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Says why the party is on the list and what is particular about it.</summary>
    public KeyCustomer Describe(string reason, string? traits)
    {
        CheckOpen();
        Reason = Check.NotNullOrWhiteSpace(reason, nameof(reason), KeyCustomerConsts.MaxReasonLength);
        Traits = Check.Length(string.IsNullOrWhiteSpace(traits) ? null : traits.Trim(), nameof(traits), KeyCustomerConsts.MaxTraitsLength);
        return this;
    }

    /// <summary>Gives the relation to a colleague.</summary>
    public KeyCustomer EntrustTo(Guid userId, string name)
    {
        CheckOpen();
        ResponsibleUserId = userId;
        ResponsibleName = Check.NotNullOrWhiteSpace(name, nameof(name));
        return this;
    }

    /// <summary>Plans the contacts.</summary>
    /// <param name="everyDays">Days between two.</param>
    /// <param name="next">Day by which the next is due; null counts from the last one, or from the first day on the list.</param>
    public KeyCustomer PlanContacts(int everyDays, DateOnly? next)
    {
        CheckOpen();
        ContactEveryDays = Check.Range(everyDays, nameof(everyDays), 1, KeyCustomerConsts.MaxContactEveryDays);
        var due = next ?? (LastContactOn ?? StartedOn).AddDays(everyDays);
        NextContactOn = due >= StartedOn
            ? due
            : throw new BusinessException(OwnerRecordsErrorCodes.KeyCustomerContactBeforeStart).WithData("date", StartedOn.ToString("O"));
        return this;
    }

    /// <summary>Records that somebody has spoken with the party; the next contact is due as many days later as planned.</summary>
    /// <param name="id">Id of the contact.</param>
    /// <param name="on">The day.</param>
    /// <param name="method">How.</param>
    /// <param name="note">What was talked about.</param>
    /// <param name="byName">Who spoke with the party.</param>
    /// <param name="today">Today at the site.</param>
    /// <exception cref="BusinessException">The day lies ahead, before the last contact (what was said later stands), or before the first day on the list.</exception>
    public void RecordContact(Guid id, DateOnly on, KeyCustomerContactMethod method, string note, string byName, DateOnly today)
    {
        CheckOpen();
        var first = LastContactOn ?? StartedOn;
        if (on > today || on < first)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.KeyCustomerContactDayWrong)
                .WithData("from", first.ToString("O"))
                .WithData("to", today.ToString("O"));
        }

        var contact = new KeyCustomerContact(id, this, on, method, note, byName);
        _contacts.Add(contact);
        LastContactOn = on;
        LastContactNote = contact.Note;
        NextContactOn = on.AddDays(ContactEveryDays);
    }

    /// <summary>Takes the party off the list.</summary>
    public void End(string reason, DateOnly on)
    {
        CheckOpen();
        EndedOn = on;
        EndReason = Check.NotNullOrWhiteSpace(reason, nameof(reason), KeyCustomerConsts.MaxNoteLength).Trim();
    }

    /// <summary>Whether the party is on the list and the planned contact is past due.</summary>
    public bool IsOverdueOn(DateOnly day) => EndedOn is null && NextContactOn < day;

    private void CheckOpen()
    {
        if (EndedOn is not null)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.KeyCustomerEnded);
        }
    }
}
