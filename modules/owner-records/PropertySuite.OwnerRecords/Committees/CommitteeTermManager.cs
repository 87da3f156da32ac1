using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Sees to it that the terms of a site follow each other: each number once, and no day in two of them.</summary>
public class CommitteeTermManager(ICommitteeTermRepository terms) : DomainService
{
    /// <summary>Plans a term, new or recorded, while nobody else plans one of the site.</summary>
    /// <exception cref="BusinessException">Another term has the number, or some of the days.</exception>
    public virtual async Task PlanAsync(CommitteeTerm term, int number, DateOnly from, DateOnly to, string? registrationNumber)
    {
        await terms.LockSiteAsync(term.SiteId);
        term.Plan(number, from, to, registrationNumber);
        if (await terms.FindClashAsync(term) is { } other)
        {
            throw new BusinessException(
                    other.Number == number ? OwnerRecordsErrorCodes.CommitteeNumberTaken : OwnerRecordsErrorCodes.CommitteeTermsOverlap)
                .WithData("number", other.Number).WithData("from", other.From.ToString("O")).WithData("to", other.To.ToString("O"));
        }
    }
}
