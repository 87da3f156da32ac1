using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;

namespace PropertySuite.Attachments;

[Collection(ServiceHostCollection.Name)]
public class AttachmentDraftHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task Photos_of_a_call_belong_to_its_order_once_it_is_registered()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = RepairDesk.Call(null);
        await desk.UploadDraftAsync(call.ClientKey);
        await desk.UploadDraftAsync(call.ClientKey, SampleFiles.Jpeg(50, 50));
        (await desk.ListDraftsAsync(call.ClientKey)).Items.Count.ShouldBe(2);

        var order = await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, call);

        var list = await desk.ListAsync(order.Id);
        list.Items.Count.ShouldBe(2);
        list.Items.ShouldAllBe(file => file.Category == AttachmentCategory.Before && file.HasThumbnail);
        (await desk.GetAsync($"{AttachmentDesk.Root}/{list.Items[0].Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await desk.ListDraftsAsync(call.ClientKey)).Items.ShouldBeEmpty();
        (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline.ShouldContain(entry => entry.Text == "上传维修前照片 2 张");
    }

    [Fact]
    public async Task A_call_that_is_sent_twice_takes_its_photos_once()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = RepairDesk.Call(null);
        await desk.UploadDraftAsync(call.ClientKey);

        var orders = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, call)));
        await desk.UploadDraftAsync(call.ClientKey);
        await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, call);

        (await desk.ListAsync(orders[0].Id)).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_order_that_is_refused_leaves_the_photos_in_the_form()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = RepairDesk.Call(null);
        await desk.UploadDraftAsync(call.ClientKey);
        call.Location = null;

        await desk.PostAsJsonAsync(RepairDesk.Orders, call).ErrorAsync(HttpStatusCode.BadRequest);

        (await desk.ListDraftsAsync(call.ClientKey)).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_else_sees_takes_or_deletes_the_files_of_a_form()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var call = RepairDesk.Call(null);
        var draft = await desk.UploadDraftAsync(call.ClientKey);

        (await manager.ListDraftsAsync(call.ClientKey)).Items.ShouldBeEmpty();
        await manager.GetAsync($"{AttachmentDesk.Drafts}/{draft.Id}/thumbnail").ErrorAsync(HttpStatusCode.NotFound);
        await manager.DeleteAsync($"{AttachmentDesk.Drafts}/{draft.Id}");
        var order = await manager.PostAsync<RepairOrderDto>(RepairDesk.Orders, call);

        (await manager.ListAsync(order.Id)).Items.ShouldBeEmpty();
        (await desk.ListDraftsAsync(call.ClientKey)).Items.ShouldHaveSingleItem();
        (await desk.GetAsync($"{AttachmentDesk.Drafts}/{draft.Id}/thumbnail")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await _desk.SignInAsync(TestUsers.Technician)).SendDraftAsync(Guid.NewGuid()).ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_key_belongs_to_who_used_it_first_in_a_company()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var (key, formId) = (Guid.NewGuid(), Guid.NewGuid());
        var draft = await desk.UploadDraftAsync(formId, key: key);

        (await desk.UploadDraftAsync(formId, key: key)).Id.ShouldBe(draft.Id);
        foreach (var user in new[] { TestUsers.Manager, TestUsers.SouthManager })
        {
            var other = await _desk.SignInAsync(user);
            (await other.SendDraftAsync(formId, key: key).ErrorAsync(HttpStatusCode.Conflict)).Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);
        }

        var elsewhere = await _desk.SignInAsync(TestUsers.OtherCompanyManager);
        (await elsewhere.UploadDraftAsync(formId, key: key)).Id.ShouldNotBe(draft.Id);
    }

    [Fact]
    public async Task A_form_that_is_given_up_is_cleaned_up_after_a_day_with_its_content_and_room()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var forgotten = await desk.UploadDraftAsync(Guid.NewGuid());
        var formId = Guid.NewGuid();
        await desk.UploadDraftAsync(formId);
        var before = await UsedAsync();
        var blobs = await CountAsync("select count(*) from \"AbpBlobs\"");
        await CountAsync($"update attachments.attachment_drafts set uploaded_at = uploaded_at - interval '25 hours' where id = '{forgotten.Id}'");

        await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<LooseFileCollector>().CollectAsync());

        (await desk.ListDraftsAsync(formId)).Items.ShouldHaveSingleItem();
        (await CountAsync($"select count(*) from attachments.attachment_drafts where id = '{forgotten.Id}'")).ShouldBe(0);
        (await CountAsync("select count(*) from \"AbpBlobs\"")).ShouldBe(blobs - 2);
        (await UsedAsync()).ShouldBeLessThan(before);
    }

    private Task<long> UsedAsync() => CountAsync($"select bytes from attachments.storage_usages where id = '{TestCompany.Id}'");

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is long count ? count : 0;
    }
}
