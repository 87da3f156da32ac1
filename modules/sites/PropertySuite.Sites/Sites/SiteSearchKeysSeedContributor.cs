using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace PropertySuite.Sites;

/// <summary>Sites that an older version opened are found as new ones are.</summary>
public class SiteSearchKeysSeedContributor(IRepository<Site, Guid> sites, IUnitOfWorkManager unitOfWorkManager)
    : SearchKeysSeedContributor<Site>(sites, unitOfWorkManager);
