using PropertySuite.Masking;
using PropertySuite.People;

namespace PropertySuite.OwnerRecords;

/// <summary>Writes parties for others.</summary>
internal static class PartyMapper
{
    /// <summary>A phone number, masked or in clear.</summary>
    public static PhoneDto ToDto(PhoneKind kind, string number, bool inClear) => new()
    {
        Kind = kind,
        Number = inClear ? PhoneNumber.Display(number) : PersonalDataMask.Phone(number),
        IsMasked = !inClear,
    };

    /// <summary>A party; its phone numbers masked or in clear.</summary>
    public static PartyDto ToDto(this Party party, bool phonesInClear, List<PartyUnitDto> units) => new()
    {
        Id = party.Id,
        SiteId = party.SiteId,
        Kind = party.Kind,
        Name = party.Name,
        IdKind = party.IdKind,
        MaskedIdNumber = party.MaskedIdNumber,
        Phones = [.. party.PhonesInOrder.Select(phone => ToDto(phone.Kind, phone.Number, phonesInClear))],
        Remark = party.Remark,
        Units = units,
        CreationTime = party.CreationTime,
        CreatorId = party.CreatorId,
        LastModificationTime = party.LastModificationTime,
        LastModifierId = party.LastModifierId,
        ConcurrencyStamp = party.ConcurrencyStamp,
    };
}
