using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>Sites that an older version opened are found as new ones are.</summary>
public class SiteSearchKeysSeedContributor(IRepository<Site, Guid> sites) : SearchKeysSeedContributor<Site>(sites);
