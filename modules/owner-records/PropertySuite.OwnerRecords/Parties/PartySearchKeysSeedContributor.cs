using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace PropertySuite.OwnerRecords;

/// <summary>Names that an older version folded are folded again, so that they are found and sorted as new ones are.</summary>
public class PartySearchKeysSeedContributor(IPartyRepository parties, IUnitOfWorkManager unitOfWorkManager)
    : SearchKeysSeedContributor<Party>(parties, unitOfWorkManager);
