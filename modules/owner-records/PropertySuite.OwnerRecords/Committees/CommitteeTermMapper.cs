using PropertySuite.People;

namespace PropertySuite.OwnerRecords;

/// <summary>Writes terms of committees for others.</summary>
internal static class CommitteeTermMapper
{
    /// <summary>A term as it stands on a day; its members by post, in the order in which they joined.</summary>
    public static CommitteeTermDto ToDto(CommitteeTerm term, DateOnly day, IReadOnlyDictionary<Guid, string> rooms, bool phonesInClear) => new()
    {
        Id = term.Id,
        SiteId = term.SiteId,
        Number = term.Number,
        From = term.From,
        To = term.To,
        RegistrationNumber = term.RegistrationNumber,
        State = term.StateOn(day),
        Members = [.. term.Members
            .OrderBy(member => member.Post)
            .ThenBy(term.FirstDayOf)
            .ThenBy(member => member.Id)
            .Select(member => new CommitteeMemberDto
            {
                Id = member.Id,
                Post = member.Post,
                Name = member.Name,
                PartyId = member.PartyId,
                UnitId = member.UnitId,
                UnitDisplayName = member.UnitId is { } unitId ? rooms.GetValueOrDefault(unitId) : null,
                Phone = member.Phone is { } phone ? PartyMapper.ToDto(PhoneNumber.ParseOrNull(phone)?.Kind ?? PhoneKind.Mobile, phone, phonesInClear) : null,
                JoinedOn = member.JoinedOn,
                LeftOn = member.LeftOn,
                IsInOffice = term.IsInOffice(member, day),
            })],
        CreationTime = term.CreationTime,
        CreatorId = term.CreatorId,
        LastModificationTime = term.LastModificationTime,
        LastModifierId = term.LastModifierId,
        ConcurrencyStamp = term.ConcurrencyStamp,
    };
}
