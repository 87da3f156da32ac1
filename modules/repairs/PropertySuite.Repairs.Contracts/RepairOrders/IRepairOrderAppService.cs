using PropertySuite.Cases;
using Volo.Abp.Application.Services;

namespace PropertySuite.Repairs;

/// <summary>
/// Repair orders (报修单) from the call to the closed callback. Who lacks <c>Repairs.Orders.ViewAll</c> sees only the orders that they are a
/// technician of. Actions give <c>Repairs:IllegalTransition</c> (403) in the wrong state and 409 with a stale stamp.
/// </summary>
public interface IRepairOrderAppService : IApplicationService
{
    /// <summary>Technicians of a site with their load, the least loaded first.</summary>
    Task<List<TechnicianDto>> GetTechniciansAsync(Guid siteId);

    /// <summary>
    /// Technicians for an order: those who are responsible for its place first, then those who have the skill, then the least loaded.
    /// </summary>
    Task<List<TechnicianDto>> GetTechniciansForAsync(Guid orderId);

    /// <summary>What the desk may promise a caller now.</summary>
    Task<RepairPromiseDto> GetPromiseAsync(GetRepairPromiseInput input);

    /// <summary>One order.</summary>
    Task<RepairOrderDto> GetAsync(Guid id);

    /// <summary>Registers a call.</summary>
    Task<RepairOrderDto> CreateAsync(CreateRepairOrderDto input);

    /// <summary>Sends the order to technicians, or to others (派工、改派).</summary>
    Task<RepairOrderDto> DispatchAsync(Guid id, DispatchRepairOrderDto input);

    /// <summary>The technician accepts the order (接单).</summary>
    Task<RepairOrderDto> AcceptAsync(Guid id, CaseActionDto input);

    /// <summary>The technician refuses the order (拒单): it goes back to the desk.</summary>
    Task<RepairOrderDto> RefuseAsync(Guid id, CaseReasonDto input);

    /// <summary>The technician is at the door (到场).</summary>
    Task<RepairOrderDto> ArriveAsync(Guid id, CaseActionDto input);

    /// <summary>Work begins (开工).</summary>
    Task<RepairOrderDto> StartWorkAsync(Guid id, CaseActionDto input);

    /// <summary>Quotes paid work (报价).</summary>
    Task<RepairOrderDto> QuoteAsync(Guid id, QuoteRepairOrderDto input);

    /// <summary>The customer confirms the quote (客户确认报价).</summary>
    Task<RepairOrderDto> ConfirmQuoteAsync(Guid id, ConfirmRepairQuoteDto input);

    /// <summary>The customer declines the quote (客户拒绝报价): the order is cancelled.</summary>
    Task<RepairOrderDto> DeclineQuoteAsync(Guid id, CaseReasonDto input);

    /// <summary>Suspends the work (挂起).</summary>
    Task<RepairOrderDto> SuspendAsync(Guid id, SuspendRepairOrderDto input);

    /// <summary>Goes on with suspended work (恢复施工).</summary>
    Task<RepairOrderDto> ResumeAsync(Guid id, CaseActionDto input);

    /// <summary>The work is finished (完工).</summary>
    Task<RepairOrderDto> FinishAsync(Guid id, FinishRepairOrderDto input);

    /// <summary>The customer accepts the work and signs (客户验收签字): on to the callback, or closed when it is not drawn.</summary>
    Task<RepairOrderDto> AcceptWorkAsync(Guid id, AcceptRepairWorkDto input);

    /// <summary>The customer does not accept the work (客户不接受): rework.</summary>
    Task<RepairOrderDto> RejectWorkAsync(Guid id, CaseReasonDto input);

    /// <summary>Agrees on another appointment (改约).</summary>
    Task<RepairOrderDto> RescheduleAsync(Guid id, RescheduleRepairOrderDto input);

    /// <summary>Cancels the order (取消).</summary>
    Task<RepairOrderDto> CancelAsync(Guid id, CaseReasonDto input);

    /// <summary>Records that the customer asks again what is being done (催办).</summary>
    Task<RepairOrderDto> UrgeAsync(Guid id, CaseActionDto input);

    /// <summary>Adds a note to the timeline.</summary>
    Task<RepairOrderDto> AddNoteAsync(Guid id, AddCaseNoteDto input);

    /// <summary>Raises or lowers the order by hand.</summary>
    Task<RepairOrderDto> EscalateAsync(Guid id, EscalateCaseDto input);

    /// <summary>The whole phone number; the look is written to the timeline.</summary>
    Task<RevealedPhoneDto> RevealContactPhoneAsync(Guid id);
}
