using Microsoft.Extensions.Localization;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>Writes exactly the orders of a filter to a file.</summary>
public class RepairOrderExporter(IRepairOrderRepository orders, ISiteIntegrationService sites, ListExporter exporter) : ITransientDependency
{
    private static readonly ExportColumns<Row> Columns = new ExportColumns<Row>(row => row.Zone)
        .Text("number", 24, row => row.Order.Number)
        .Text("site", 20, row => row.Site)
        .Time("creationTime", row => row.Order.CreationTime)
        .Text("location", 24, row => row.Order.Location)
        .Word<RepairArea>("area", 10, row => row.Order.Area)
        .Word<RepairCategory>("category", 12, row => row.Order.Category)
        .Word<RepairUrgency>("urgency", 10, row => row.Order.Urgency)
        .Word<RepairChannel>("channel", 10, row => row.Order.Channel)
        .Word<RepairState>("state", 12, row => row.Order.State)
        .Text("description", 40, row => row.Order.Description)
        .Text("contactName", 12, row => row.Order.ContactName)
        .Phone("contactPhone", row => row.Order.ContactPhone)
        .Text("technicians", 20, row => string.Join('、', row.Order.Technicians.Select(technician => technician.Name)))
        .Time("dueAt", row => row.Order.DueAt)
        .Time("promisedArrivalAt", row => row.Order.PromisedArrivalAt)
        .Time("promisedFinishAt", row => row.Order.PromisedFinishAt)
        .Time("finishedAt", row => row.Order.FinishedAt)
        .YesNo("isOverdue", row => row.Order.IsOverdue)
        .Number("paidAmount", 12, row => row.Order.PaidAmount)
        .Number("reworkCount", 10, row => row.Order.ReworkCount)
        .Number("urgedTimes", 10, row => row.Order.UrgedTimes);

    /// <summary>Writes the file.</summary>
    /// <param name="query">Which orders.</param>
    /// <param name="sorting">In which order.</param>
    /// <param name="input">File format and columns.</param>
    /// <param name="mayShowPhones">Whether the caller may see whole phone numbers.</param>
    /// <param name="texts">Texts of this module in the reader's language.</param>
    public virtual async Task<IRemoteStreamContent> ExportAsync(
        RepairOrderQuery query, string sorting, IExportInput input, bool mayShowPhones, IStringLocalizer texts)
    {
        var site = query.SiteId is { } siteId ? await sites.FindAsync(siteId) : null;
        return await exporter.WriteAsync(
            Columns,
            ReadAsync(query, sorting),
            texts,
            new ExportOptions(input, "Export:RepairOrders", mayShowPhones, site is null ? null : ZoneOf(site)));
    }

    private static TimeZoneInfo ZoneOf(SiteSummaryDto site) => TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId);

    private async IAsyncEnumerable<IReadOnlyCollection<Row>> ReadAsync(RepairOrderQuery query, string sorting)
    {
        var directory = new SiteDirectory(sites);
        var select = RepairOrderMapper.ToListItem(query.Now, showsPhone: true);
        await foreach (var batch in Batches.ReadAsync(request => orders.GetPageAsync(query, request, select), sorting))
        {
            await directory.LearnAsync(batch.Select(order => order.SiteId));
            yield return batch.ConvertAll(order => new Row(order, directory.NameOf(order.SiteId), directory.ZoneOf(order.SiteId)));
        }
    }

    private sealed record Row(RepairOrderListItemDto Order, string? Site, TimeZoneInfo? Zone);
}
