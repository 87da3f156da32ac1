using PropertySuite.Auditing;
using PropertySuite.Concurrency;
using PropertySuite.Masking;
using PropertySuite.People;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// A person or organisation that has to do with units of a site (业主/客户). Kept per site: staff of one site neither see nor change what
/// another site knows of the same person.
/// </summary>
public class Party : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite, IHasSearchKeys, IHasClientRequest
{
    private readonly List<PartyPhone> _phones = [];

    /// <summary>Records a party.</summary>
    public Party(Guid id, Guid siteId, PartyKind kind, string name)
        : base(id)
    {
        SiteId = siteId;
        Rename(kind, name);
    }

    /// <summary>Remembers the request that it was recorded by, so that the same one finds it again.</summary>
    public Party AskedForBy(ClientRequest? request)
    {
        ClientKey = request?.Key;
        ClientFingerprint = request?.Fingerprint;
        return this;
    }

    /// <summary>For the mapper.</summary>
    protected Party()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <inheritdoc />
    [DisableAuditing]
    public Guid? ClientKey { get; private set; }

    /// <inheritdoc />
    [DisableAuditing]
    public string? ClientFingerprint { get; private set; }

    /// <summary>Person or organisation.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Name.</summary>
    [AuditMask(AuditMask.Name)]
    public string Name { get; private set; } = "";

    /// <summary>The name as it is searched, see <see cref="NameKeys.Folded"/>.</summary>
    [DisableAuditing]
    public string NameFolded { get; private set; } = "";

    /// <summary>Whatever somebody may type of the name in letters, see <see cref="NameKeys.Readings"/>.</summary>
    [DisableAuditing]
    public string NameReadings { get; private set; } = "";

    /// <summary>Orders by name, see <see cref="NameKeys.SortKey"/>.</summary>
    [DisableAuditing]
    public string NameSortKey { get; private set; } = "";

    /// <inheritdoc />
    [DisableAuditing]
    public int SearchKeysVersion { get; private set; }

    /// <summary>Kind of the ID document.</summary>
    public IdDocumentKind IdKind { get; private set; }

    /// <summary>The ID number, encrypted.</summary>
    [DisableAuditing]
    public string? IdNumberSecret { get; private set; }

    /// <summary>The ID number's blind index, unique in the site.</summary>
    [DisableAuditing]
    public string? IdNumberIndex { get; private set; }

    /// <summary>The ID number's mask.</summary>
    public string? MaskedIdNumber { get; private set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; private set; }

    /// <summary>Phone numbers.</summary>
    public IReadOnlyCollection<PartyPhone> Phones => _phones;

    /// <summary>The numbers, the preferred first.</summary>
    public IEnumerable<PartyPhone> PhonesInOrder => _phones.OrderBy(phone => phone.Position);

    /// <summary>Changes kind and name.</summary>
    public Party Rename(PartyKind kind, string name)
    {
        Kind = kind;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PartyConsts.MaxNameLength).Trim();
        RenewSearchKeys();
        return this;
    }

    /// <inheritdoc />
    public void RenewSearchKeys()
    {
        SearchKeysVersion = SearchKeys.Version;
        var keys = NameKeys.Of(Name);
        NameFolded = keys.Folded.TruncateWhole(PartyConsts.MaxNameLength);
        NameReadings = keys.Readings;
        NameSortKey = keys.SortKey;
    }

    /// <summary>Changes the remark.</summary>
    public Party SetRemark(string? remark)
    {
        Remark = Check.Length(string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(), nameof(remark), PartyConsts.MaxRemarkLength);
        return this;
    }

    /// <summary>Records the ID number.</summary>
    /// <param name="number">A number that is not wrong.</param>
    /// <param name="protector">Encrypts it.</param>
    public Party SetIdNumber(IdNumber number, IPersonalDataProtector protector)
    {
        IdKind = number.Kind;
        IdNumberSecret = protector.Protect(number.Value);
        IdNumberIndex = protector.BlindIndex(TenantId, number.Value);
        MaskedIdNumber = PersonalDataMask.IdNumber(number.Value);
        return this;
    }

    /// <summary>Takes the ID number off the record.</summary>
    public Party RemoveIdNumber()
    {
        IdKind = IdDocumentKind.None;
        IdNumberSecret = IdNumberIndex = MaskedIdNumber = null;
        return this;
    }

    /// <summary>The ID number in clear. Who calls this records the access.</summary>
    /// <exception cref="BusinessException"><see cref="OwnerRecordsErrorCodes.NoIdNumber"/>.</exception>
    public string RevealIdNumber(IPersonalDataProtector protector) =>
        IdNumberSecret is null ? throw new BusinessException(OwnerRecordsErrorCodes.NoIdNumber) : protector.Unprotect(IdNumberSecret);

    /// <summary>Adds a phone number behind the others.</summary>
    /// <returns>False when it is recorded already.</returns>
    public bool AddPhone(Guid id, PhoneNumber number)
    {
        if (_phones.Exists(phone => phone.Number == number.Value))
        {
            return false;
        }

        _phones.Add(new PartyPhone(id, Id, number, _phones.Count == 0 ? 0 : _phones.Max(phone => phone.Position) + 1));
        return true;
    }

    /// <summary>Replaces all phone numbers; the first is the preferred one.</summary>
    public Party SetPhones(IReadOnlyList<PhoneNumber> numbers, Func<Guid> newId)
    {
        _phones.RemoveAll(phone => numbers.All(number => number.Value != phone.Number));
        for (var position = 0; position < numbers.Count; position++)
        {
            AddPhone(newId(), numbers[position]);
            _phones.Find(phone => phone.Number == numbers[position].Value)!.MoveTo(position);
        }

        return this;
    }
}

/// <summary>A phone number of a party.</summary>
public class PartyPhone : Entity<Guid>, IMultiTenant
{
    internal PartyPhone(Guid id, Guid partyId, PhoneNumber number, int position)
        : base(id)
    {
        PartyId = partyId;
        Kind = number.Kind;
        Number = number.Value;
        NumberReversed = number.Reversed;
        Position = position;
    }

    /// <summary>For the mapper.</summary>
    protected PartyPhone()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Its party.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Kind.</summary>
    public PhoneKind Kind { get; private set; }

    /// <summary>The number, see <see cref="PhoneNumber.Value"/>.</summary>
    [AuditMask(AuditMask.Phone)]
    public string Number { get; private set; } = "";

    /// <summary>Its digits in reverse, for the search by last digits.</summary>
    [DisableAuditing]
    public string NumberReversed { get; private set; } = "";

    /// <summary>Place in the order of preference, from 0.</summary>
    public int Position { get; private set; }

    internal void MoveTo(int position) => Position = position;
}
