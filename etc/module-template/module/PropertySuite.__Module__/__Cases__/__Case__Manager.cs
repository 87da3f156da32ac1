using PropertySuite.Cases;
using PropertySuite.Concurrency;
using PropertySuite.People;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Domain.Services;

namespace PropertySuite.__Module__;

/// <summary>Registers: what needs more than the __case_words__ itself.</summary>
public class __Case__Manager(CaseRecorder<__Case__> recorder, IDocumentNumberIntegrationService numbers) : DomainService
{
    /// <summary>Opens one, with the entry that opens its timeline.</summary>
    public virtual async Task<__Case__> OpenAsync(ClientRequest request, Guid siteId, string description, string contactName, PhoneNumber contactPhone, DateTime at)
    {
        var @case = new __Case__(
            GuidGenerator.Create(),
            request.Key,
            siteId,
            await numbers.NextAsync(siteId, __Case__Consts.NumberKind),
            description.Trim(),
            contactName.Trim(),
            contactPhone.Value,
            at);
        await recorder.OpenAsync(@case, new Dictionary<string, TimelineValue>(), at, request);
        return @case;
    }
}
