using PropertySuite.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>Names that an older version folded are folded again, so that they are found and sorted as new ones are.</summary>
public class PartySearchKeysSeedContributor(IPartyRepository parties) : SearchKeysSeedContributor<Party>(parties);
