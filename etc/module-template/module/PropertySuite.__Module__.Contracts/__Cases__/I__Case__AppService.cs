using PropertySuite.Cases;
using Volo.Abp.Application.Services;

namespace PropertySuite.__Module__;

/// <summary>__Case_words__ (__zh__): one, and what can be done with it.</summary>
public interface I__Case__AppService : IApplicationService
{
    /// <summary>One with its timeline.</summary>
    Task<__Case__Dto> GetAsync(Guid id);

    /// <summary>Registers one; the same key again gives the same one.</summary>
    Task<__Case__Dto> CreateAsync(Create__Case__Dto input);

    /// <summary>Closes it.</summary>
    Task<__Case__Dto> CloseAsync(Guid id, CaseActionDto input);

    /// <summary>Cancels what was registered by mistake, with a reason.</summary>
    Task<__Case__Dto> CancelAsync(Guid id, CaseReasonDto input);

    /// <summary>Adds a note to the timeline.</summary>
    Task<__Case__Dto> AddNoteAsync(Guid id, AddCaseNoteDto input);

    /// <summary>Raises or lowers it by hand.</summary>
    Task<__Case__Dto> EscalateAsync(Guid id, EscalateCaseDto input);

    /// <summary>The whole phone number; the look is written to the timeline.</summary>
    Task<RevealedPhoneDto> RevealContactPhoneAsync(Guid id);
}
