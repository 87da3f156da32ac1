using System.Security.Cryptography;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.Repairs;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.Host.Demo;

/// <summary>Gives some of the demo's repair orders the photos that a technician would have taken.</summary>
public class DemoPhotos : ITransientDependency
{
    private static readonly Dictionary<string, (string Picture, string FileName)> Pictures = new()
    {
        ["厨房水龙头滴水，关不紧"] = ("tap", "水龙头"),
        ["客厅灯一开就跳闸"] = ("breaker", "配电箱"),
        ["主卧天花板渗水，面积约一平方米，已经三天"] = ("ceiling", "主卧天花板"),
        ["阳台推拉门脱轨，关不上"] = ("door", "阳台门"),
        ["阳台地漏返水，有异味"] = ("drain", "阳台地漏"),
    };

    private readonly IAttachmentRepository _attachments;
    private readonly IAttachmentLedger _ledger;
    private readonly AttachmentStore _store;
    private readonly CaseRecorder<RepairOrder> _recorder;
    private readonly IGuidGenerator _guids;

    /// <summary>Takes what it needs from the container.</summary>
    public DemoPhotos(
        IAttachmentRepository attachments, IAttachmentLedger ledger, AttachmentStore store, CaseRecorder<RepairOrder> recorder, IGuidGenerator guids)
    {
        _attachments = attachments;
        _ledger = ledger;
        _store = store;
        _recorder = recorder;
        _guids = guids;
    }

    /// <summary>Adds the photo of the order's trouble, as the current user, if there is one of that moment.</summary>
    public async Task AddAsync(RepairOrder order, AttachmentCategory category, DemoActor actor, DateTime at)
    {
        if (!Pictures.TryGetValue(order.Description, out var picture)
            || Read($"{picture.Picture}-{category.ToString().ToLowerInvariant()}") is not { } content)
        {
            return;
        }

        var thumbnail = Read($"{picture.Picture}-{category.ToString().ToLowerInvariant()}.thumbnail");
        using var source = new MemoryStream(content, writable: false);
        using var clean = new MemoryStream();
        var size = new JpegFormat().Rewrite(source, clean);
        clean.Position = 0;
        var id = _guids.Create();
        var facts = new FileFacts
        {
            TenantId = order.TenantId,
            SubjectType = RepairOrderConsts.SubjectType,
            ClientKey = id,
            Kind = AttachmentKind.Photo,
            Category = category,
            FileName = $"{picture.FileName}{(category == AttachmentCategory.Before ? "维修前" : "维修后")}.jpg",
            ContentType = "image/jpeg",
            Size = clean.Length,
            ThumbnailSize = thumbnail?.Length ?? 0,
            Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(clean)),
            Width = size?.Width,
            Height = size?.Height,
            Storage = _store.Storage,
            BlobName = $"demo/{id:N}",
            UploadedById = actor.UserId,
            UploadedByName = actor.Name,
            UploadedAt = at,
        };
        await _store.SaveAsync(facts.Storage, facts.BlobName, clean, thumbnail);
        await _ledger.TryTakeRoomAsync(facts.Size + facts.ThumbnailSize, quota: null);
        await _attachments.InsertAsync(new Attachment(id, order.SiteId, order.Id, facts), autoSave: true);
        await _recorder.WriteAsync(
            order,
            "AddAttachment",
            $"Timeline:AddAttachment.Photo{category}",
            isVisibleToCustomer: false,
            new Dictionary<string, TimelineValue> { ["count"] = TimelineValue.Text("1"), ["name"] = TimelineValue.Text(facts.FileName) },
            at);
    }

    private static byte[]? Read(string name)
    {
        using var stream = typeof(DemoPhotos).Assembly.GetManifestResourceStream($"Demo/Files/{name}.jpg");
        if (stream is null)
        {
            return null;
        }

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
