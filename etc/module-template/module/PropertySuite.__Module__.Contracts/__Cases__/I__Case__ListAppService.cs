using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.__Module__;

/// <summary>The list of __case_words__ (__zh__).</summary>
public interface I__Case__ListAppService : IApplicationService
{
    /// <summary>Newest first, unless asked for otherwise.</summary>
    Task<PageDto<__Case__ListItemDto>> GetListAsync(Get__Case__ListInput input);
}
