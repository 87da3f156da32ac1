using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>What companies have made of dictionaries.</summary>
public interface ICompanyDictionaryRepository : IRepository<CompanyDictionary, Guid>
{
    /// <summary>The company's version of a dictionary; makes an empty one where there is none, once, however many ask at the same time.</summary>
    Task<CompanyDictionary> GetOrAddAsync(string code, CancellationToken cancellationToken = default);
}
