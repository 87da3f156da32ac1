using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Links (外部链接): one record, opened by somebody without an account. Who makes one must be able to see the record.</summary>
public interface ILinkAppService : IApplicationService
{
    /// <summary>The links of a record, and what can be made.</summary>
    Task<LinkListDto> GetListAsync(GetLinkListInput input);

    /// <summary>When a link was opened, and from where; newest first.</summary>
    Task<List<LinkOpeningDto>> GetOpeningsAsync(Guid id);

    /// <summary>Makes a link. Its token is told in the answer and never again.</summary>
    Task<CreatedLinkDto> CreateAsync(CreateLinkDto input);

    /// <summary>Revokes a link: it opens nothing from now on. Revoking it again changes nothing.</summary>
    Task RevokeAsync(Guid id);
}
