using PropertySuite.Attachments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.Repairs;

/// <summary>Gives some of the demo's orders the photos that a technician would have taken.</summary>
public class RepairPhotos(IAttachmentIntegrationService attachments, IGuidGenerator guids) : ITransientDependency
{
    private static readonly Dictionary<string, (string Picture, string FileName)> Pictures = new()
    {
        ["厨房水龙头滴水，关不紧"] = ("tap", "水龙头"),
        ["客厅灯一开就跳闸"] = ("breaker", "配电箱"),
        ["主卧天花板渗水，面积约一平方米，已经三天"] = ("ceiling", "主卧天花板"),
        ["阳台推拉门脱轨，关不上"] = ("door", "阳台门"),
        ["阳台地漏返水，有异味"] = ("drain", "阳台地漏"),
    };

    /// <summary>Adds the photo of the order's trouble, as the current user, if there is one of that moment.</summary>
    public virtual async Task AddAsync(RepairOrder order, AttachmentCategory category, DateTime at)
    {
        if (!Pictures.TryGetValue(order.Description, out var picture)
            || Read($"{picture.Picture}-{category.ToString().ToLowerInvariant()}") is not { } content)
        {
            return;
        }

        await attachments.StoreAsync(new StoreAttachmentDto
        {
            SubjectType = RepairOrderConsts.SubjectType,
            SubjectId = order.Id,
            SiteId = order.SiteId,
            ClientKey = guids.Create(),
            Kind = AttachmentKind.Photo,
            Category = category,
            FileName = $"{picture.FileName}{(category == AttachmentCategory.Before ? "维修前" : "维修后")}.jpg",
            Content = content,
            Thumbnail = Read($"{picture.Picture}-{category.ToString().ToLowerInvariant()}.thumbnail"),
            AddedAt = at,
        });
    }

    private static byte[]? Read(string name)
    {
        using var stream = typeof(RepairPhotos).Assembly.GetManifestResourceStream($"Demo/Files/{name}.jpg");
        if (stream is null)
        {
            return null;
        }

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
