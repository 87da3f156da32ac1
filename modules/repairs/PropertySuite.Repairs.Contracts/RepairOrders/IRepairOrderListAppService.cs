using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Repairs;

/// <summary>
/// Lists of repair orders (报修单). Who lacks <c>Repairs.Orders.ViewAll</c> sees only the orders that they are a technician of.
/// </summary>
public interface IRepairOrderListAppService : IApplicationService
{
    /// <summary>A page of orders.</summary>
    Task<PageDto<RepairOrderListItemDto>> GetListAsync(GetRepairOrderListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetRepairOrderExportInput input);

    /// <summary>Open orders by state.</summary>
    Task<RepairBoardDto> GetBoardAsync(GetRepairBoardInput input);

    /// <summary>Open orders of the current user as a technician, next due first.</summary>
    Task<List<RepairOrderListItemDto>> GetMineAsync();

    /// <summary>The latest orders of a unit or a phone number, so that the desk can say where the last case stands.</summary>
    Task<List<RepairOrderListItemDto>> GetRecentAsync(GetRecentRepairOrdersInput input);
}
