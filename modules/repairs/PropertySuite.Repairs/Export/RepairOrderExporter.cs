using Microsoft.Extensions.Localization;
using PropertySuite.Lists;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>Writes exactly the orders of a filter to a file, batch by batch.</summary>
public class RepairOrderExporter(IRepairOrderRepository orders, ISiteIntegrationService sites) : ITransientDependency
{
    private const int Batch = 1_000;

    private static readonly string[] Columns =
    [
        "Number", "Site", "CreationTime", "Location", "Area", "Category", "Urgency", "State", "Description", "ContactName", "ContactPhone",
        "Technicians", "PromisedArrivalAt", "PromisedFinishAt", "FinishedAt", "IsOverdue", "PaidAmount", "ReworkCount",
    ];

    /// <summary>Where a page that ends with a row ends.</summary>
    public static KeysetCursor CursorOf(RepairOrderRow row, RepairListOrder order)
        => new(order == RepairListOrder.DueFirst ? row.DueAt!.Value : row.CreationTime, row.Id);

    /// <summary>Writes the file.</summary>
    /// <param name="query">Which orders, in which order.</param>
    /// <param name="format">File format.</param>
    /// <param name="showPhones">Whole phone numbers, not masked ones.</param>
    /// <param name="texts">Texts of this module in the reader's language.</param>
    /// <returns>The file and how many orders it holds.</returns>
    public virtual async Task<(IRemoteStreamContent Content, int Rows)> ExportAsync(
        RepairOrderQuery query, RepairExportFormat format, bool showPhones, IStringLocalizer texts)
    {
        await using var file = TableFile.Create(
            format == RepairExportFormat.Xlsx ? TableFormat.Xlsx : TableFormat.Csv, [.. Columns.Select(column => texts[$"Export:{column}"].Value)]);
        await WriteAsync(file, query, showPhones, texts);
        return (file.ToDownload($"{texts["Export:FileName"]}-{query.Now:yyyyMMddHHmm}"), file.Rows);
    }

    private static List<ExportCell> ToCells(
        RepairOrderRow row, SiteSummaryDto? site, TimeZoneInfo zone, DateTime now, bool showPhones, IStringLocalizer texts)
        =>
        [
            ExportCell.Of(row.Number),
            ExportCell.Of(site?.Name),
            Local(row.CreationTime, zone),
            ExportCell.Of(row.Location),
            ExportCell.Of(texts[$"Enum:RepairArea.{row.Area}"]),
            ExportCell.Of(texts[$"Enum:RepairCategory.{row.Category}"]),
            ExportCell.Of(texts[$"Enum:RepairUrgency.{row.Urgency}"]),
            ExportCell.Of(texts[$"Enum:RepairState.{row.State}"]),
            ExportCell.Of(row.Description),
            ExportCell.Of(row.ContactName),
            ExportCell.Of(showPhones ? row.ContactPhone : PhoneMask.Apply(row.ContactPhone)),
            ExportCell.Of(string.Join('、', row.Technicians.Select(technician => technician.Name))),
            Local(row.PromisedArrivalAt, zone),
            Local(row.PromisedFinishAt, zone),
            Local(row.FinishedAt, zone),
            ExportCell.Of(texts[row.DueAt < now ? "Yes" : "No"]),
            ExportCell.Of(row.PaidAmount),
            ExportCell.Of(row.ReworkCount),
        ];

    private static ExportCell Local(DateTime? utc, TimeZoneInfo zone)
        => ExportCell.Of(utc is { } time ? TimeZoneInfo.ConvertTimeFromUtc(time, zone) : null);

    private async Task WriteAsync(TableFile file, RepairOrderQuery query, bool showPhones, IStringLocalizer texts)
    {
        var known = new Dictionary<Guid, SiteSummaryDto>();
        KeysetCursor? after = null;
        List<RepairOrderRow> rows;
        do
        {
            rows = await orders.GetPageAsync(query, after, Batch);
            await LearnSitesAsync(known, rows);
            foreach (var row in rows)
            {
                var site = known.GetValueOrDefault(row.SiteId);
                var zone = site is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId);
                file.Add(ToCells(row, site, zone, query.Now, showPhones, texts));
            }

            after = rows.Count > 0 ? CursorOf(rows[^1], query.Order) : null;
        }
        while (rows.Count == Batch);
    }

    private async Task LearnSitesAsync(Dictionary<Guid, SiteSummaryDto> known, List<RepairOrderRow> rows)
    {
        var missing = rows.Select(row => row.SiteId).Distinct().Where(id => !known.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            foreach (var site in await sites.GetListAsync(missing))
            {
                known[site.Id] = site;
            }
        }
    }
}
