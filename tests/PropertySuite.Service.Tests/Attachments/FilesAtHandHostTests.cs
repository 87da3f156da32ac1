using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp;

namespace PropertySuite.Attachments;

/// <summary>Another module stores a file that it has at hand.</summary>
[Collection(ServiceHostCollection.Name)]
public class FilesAtHandHostTests(ServiceHostFixture fixture)
{
    private static readonly DateTime Then = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task It_is_cleaned_and_told_like_an_upload_as_of_the_moment_that_is_given()
    {
        var order = await _desk.RegisterAsync();

        var stored = await StoreAsync(FileFor(order, SampleFiles.Jpeg(80, 60)));

        (stored.Width, stored.Height, stored.ContentType, stored.UploadedAt).ShouldBe((80, 60, "image/jpeg", Then));
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var content = await desk.GetByteArrayAsync($"{AttachmentDesk.Root}/{stored.Id}/content");
        content.AsSpan().IndexOf("GPS"u8).ShouldBe(-1);
        (await desk.ListAsync(order.Id)).Items.ShouldHaveSingleItem().Id.ShouldBe(stored.Id);
        (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline
            .ShouldContain(entry => entry.Kind == "AddAttachment" && entry.OccurredAt == Then);
    }

    [Fact]
    public async Task The_same_key_again_is_the_same_file()
    {
        var order = await _desk.RegisterAsync();
        var file = FileFor(order, SampleFiles.Jpeg());

        var first = await StoreAsync(file);
        var second = await StoreAsync(file);

        second.Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task What_may_not_come_in_is_refused_and_leaves_nothing()
    {
        var order = await _desk.RegisterAsync();

        var refused = await Should.ThrowAsync<BusinessException>(() => StoreAsync(FileFor(order, SampleFiles.Program())));

        refused.Code.ShouldBe(AttachmentsErrorCodes.UnsupportedType);
        (await (await _desk.SignInAsync(TestUsers.FrontDesk)).ListAsync(order.Id)).Items.ShouldBeEmpty();
    }

    private Task<AttachmentDto> StoreAsync(StoreAttachmentDto file) => fixture.WithUnitOfWorkAsync(
        services => services.GetRequiredService<IAttachmentIntegrationService>().StoreAsync(file));

    private static StoreAttachmentDto FileFor(RepairOrderDto order, byte[] content) => new()
    {
        SubjectType = AttachmentDesk.Subject,
        SubjectId = order.Id,
        SiteId = order.SiteId,
        ClientKey = Guid.NewGuid(),
        Kind = AttachmentKind.Photo,
        FileName = "现场.jpg",
        Content = content,
        AddedAt = Then,
    };
}
