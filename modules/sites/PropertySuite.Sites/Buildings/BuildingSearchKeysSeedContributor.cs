using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>Buildings that an older version added are found as new ones are.</summary>
public class BuildingSearchKeysSeedContributor(IRepository<Building, Guid> buildings) : SearchKeysSeedContributor<Building>(buildings);
