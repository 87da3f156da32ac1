using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace PropertySuite.Sites;

/// <summary>Buildings that an older version added are found as new ones are.</summary>
public class BuildingSearchKeysSeedContributor(IRepository<Building, Guid> buildings, IUnitOfWorkManager unitOfWorkManager)
    : SearchKeysSeedContributor<Building>(buildings, unitOfWorkManager);
