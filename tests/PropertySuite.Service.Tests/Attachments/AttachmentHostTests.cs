using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.SettingManagement;

namespace PropertySuite.Attachments;

[Collection(ServiceHostCollection.Name)]
public class AttachmentHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task A_photo_comes_back_without_its_place_and_with_headers_that_let_nothing_run()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        var uploaded = await client.UploadAsync(order.Id, SampleFiles.Jpeg(800, 600), "厨房 水槽.jpg", thumbnail: SampleFiles.Jpeg(320, 240));

        using var answer = await client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var content = await answer.Content.ReadAsByteArrayAsync();
        Convert.ToHexStringLower(SHA256.HashData(content)).ShouldBe(uploaded.Sha256);
        content.Length.ShouldBe((int)uploaded.Size);
        content.AsSpan().IndexOf("GPS"u8).ShouldBe(-1);
        (uploaded.Width, uploaded.Height, uploaded.HasThumbnail, uploaded.ContentType).ShouldBe((800, 600, true, "image/jpeg"));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("厨房 水槽.jpg");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        answer.Headers.ETag!.Tag.ShouldBe($"\"{uploaded.Sha256}\"");

        using var preview = await client.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/thumbnail");
        preview.StatusCode.ShouldBe(HttpStatusCode.OK);
        preview.Headers.ETag!.Tag.ShouldNotBe(answer.Headers.ETag.Tag);
    }

    [Fact]
    public async Task A_content_is_not_sent_twice_and_can_be_had_in_parts()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        var uploaded = await client.UploadAsync(order.Id, SampleFiles.Png(), "a.png");
        var address = $"{AttachmentDesk.Root}/{uploaded.Id}/content";

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{uploaded.Sha256}\""));
        (await client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        using var part = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(1, 3) } };
        using var partly = await client.SendAsync(part);
        partly.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await partly.Content.ReadAsStringAsync()).ShouldBe("PNG");
    }

    [Fact]
    public async Task A_document_is_saved_a_PDF_is_shown_and_both_under_their_own_type()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        var word = await client.UploadAsync(order.Id, SampleFiles.Docx(), "合同.docx", AttachmentKind.Document);
        var pdf = await client.UploadAsync(order.Id, SampleFiles.Pdf(), "报价.pdf", AttachmentKind.Document);

        (await client.GetAsync($"{AttachmentDesk.Root}/{word.Id}/content")).Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await client.GetAsync($"{AttachmentDesk.Root}/{pdf.Id}/content")).Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        using var saved = await client.GetAsync($"{AttachmentDesk.Root}/{pdf.Id}/content?download=true");
        saved.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        saved.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        await client.GetAsync($"{AttachmentDesk.Root}/{pdf.Id}/thumbnail").ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_retry_with_the_same_key_brings_nothing_twice()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        var key = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.UploadAsync(order.Id, key: key)));

        answers.Select(answer => answer.Id).Distinct().ShouldHaveSingleItem();
        (await client.ListAsync(order.Id)).Items.ShouldHaveSingleItem();
        (await client.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline.Count(entry => entry.Kind == "AddAttachment").ShouldBe(1);
        var other = await _desk.RegisterAsync();
        (await client.SendAsync(other.Id, SampleFiles.Jpeg(), key: key).ErrorAsync(HttpStatusCode.Conflict)).Code.ShouldBe(FoundationErrorCodes.ClientKeyTaken);
    }

    [Fact]
    public async Task Who_may_not_see_the_order_learns_nothing_of_its_attachments()
    {
        var order = await _desk.RegisterAsync();
        var uploaded = await (await _desk.SignInAsync(TestUsers.FrontDesk)).UploadAsync(order.Id, thumbnail: SampleFiles.Jpeg());
        foreach (var user in new[] { TestUsers.SouthManager, TestUsers.OtherCompanyManager, TestUsers.SecondTechnician, TestUsers.SiteAdmin })
        {
            var stranger = await _desk.SignInAsync(user);
            await stranger.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content").ErrorAsync(HttpStatusCode.NotFound);
            await stranger.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/thumbnail").ErrorAsync(HttpStatusCode.NotFound);
            await stranger.GetAsync($"{AttachmentDesk.Root}?subjectType={AttachmentDesk.Subject}&subjectId={order.Id}").ErrorAsync(HttpStatusCode.NotFound);
            await stranger.SendAsync(order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.NotFound);
            await stranger.PostAsync($"{AttachmentDesk.Root}/{uploaded.Id}/withdraw", JsonBody()).ErrorAsync(HttpStatusCode.NotFound);
        }

        using var anonymous = fixture.CreateClient();
        (await anonymous.GetAsync($"{AttachmentDesk.Root}/{uploaded.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Headquarters_reads_and_adds_nothing()
    {
        var order = await _desk.RegisterAsync();
        await (await _desk.SignInAsync(TestUsers.FrontDesk)).UploadAsync(order.Id);
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);

        var list = await headquarters.ListAsync(order.Id);

        list.CanAdd.ShouldBeFalse();
        list.Items.ShouldHaveSingleItem().CanWithdraw.ShouldBeFalse();
        (await headquarters.SendAsync(order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(AttachmentsErrorCodes.MayNotAdd);
    }

    [Fact]
    public async Task The_assigned_technician_adds_until_the_order_is_closed()
    {
        var order = await _desk.DispatchAsync(await _desk.SignInAsync(TestUsers.FrontDesk), await _desk.RegisterAsync());
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        await technician.UploadAsync(order.Id, category: AttachmentCategory.After);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        await RepairDesk.StepAsync(manager, order, "cancel", new CaseReasonDto { Reason = "重复报修", ConcurrencyStamp = order.ConcurrencyStamp });

        (await technician.SendAsync(order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(AttachmentsErrorCodes.MayNotAdd);
        (await technician.ListAsync(order.Id)).CanAdd.ShouldBeFalse();
    }

    [Fact]
    public async Task One_takes_back_ones_own_and_a_manager_deletes_with_a_reason()
    {
        var order = await _desk.RegisterAsync();
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var own = await desk.UploadAsync(order.Id, name: "错了.jpg");
        var others = await manager.UploadAsync(order.Id, name: "主管.jpg");

        (await desk.PostAsync($"{AttachmentDesk.Root}/{own.Id}/withdraw", JsonBody())).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await desk.PostAsync($"{AttachmentDesk.Root}/{others.Id}/withdraw", JsonBody("删")).ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(AttachmentsErrorCodes.MayNotWithdraw);
        await desk.GetAsync($"{AttachmentDesk.Root}/{own.Id}/content").ErrorAsync(HttpStatusCode.NotFound);

        var third = await desk.UploadAsync(order.Id, name: "第三张.jpg");
        (await manager.PostAsync($"{AttachmentDesk.Root}/{third.Id}/withdraw", JsonBody()).ErrorAsync(HttpStatusCode.BadRequest)).ValidationErrors.ShouldNotBeNull().ShouldHaveSingleItem().Members.ShouldBe(["reason"]);
        (await manager.PostAsync($"{AttachmentDesk.Root}/{third.Id}/withdraw", JsonBody("拍到了业主"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await desk.ListAsync(order.Id)).Items.ShouldHaveSingleItem().Id.ShouldBe(others.Id);
        (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline
            .Where(entry => entry.Kind.EndsWith("Attachment", StringComparison.Ordinal)).Select(entry => entry.Text)
            .ShouldBe(["删除附件 第三张.jpg：拍到了业主", "上传维修前照片 1 张", "撤回附件 错了.jpg", "上传维修前照片 1 张", "上传维修前照片 1 张"]);
    }

    [Fact]
    public async Task A_wrong_upload_is_refused_in_the_callers_language_and_stores_nothing()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk, "en");

        (await client.SendAsync(order.Id, SampleFiles.Svg(), "x.svg").ErrorAsync(HttpStatusCode.BadRequest)).Message.ShouldContain("x.svg");
        (await client.SendAsync(order.Id, SampleFiles.Png(), "x.jpg").ErrorAsync(HttpStatusCode.BadRequest)).Message.ShouldContain("PNG");
        (await client.SendAsync(order.Id, SampleFiles.Jpeg(), thumbnail: SampleFiles.Pdf()).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(AttachmentsErrorCodes.BadThumbnail);
        (await client.SendAsync(order.Id, SampleFiles.Jpeg(), thumbnail: SampleFiles.Jpeg(9000, 10)).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(AttachmentsErrorCodes.BadThumbnail);
        (await client.SendAsync(order.Id, SampleFiles.Jpeg(), key: Guid.Empty).ErrorAsync(HttpStatusCode.BadRequest)).ValidationErrors.ShouldNotBeNull().ShouldHaveSingleItem().Members.ShouldBe(["clientKey"]);
        var address = $"{AttachmentDesk.Root}?subjectType={AttachmentDesk.Subject}&subjectId={order.Id}&clientKey={Guid.NewGuid()}&kind=Photo";
        (await client.PostAsync(address, JsonBody()).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(AttachmentsErrorCodes.FileMissing);
        (await client.PostAsync(address, new MultipartFormDataContent { { new StringContent("x"), "other" } }).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(AttachmentsErrorCodes.FileMissing);
        var cutOff = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nabc");
        cutOff.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        (await client.PostAsync(address, cutOff).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(AttachmentsErrorCodes.Interrupted);
        await client.PostAsync($"{AttachmentDesk.Root}?subjectType=Nobody.Knows&subjectId={order.Id}&clientKey={Guid.NewGuid()}", AttachmentDesk.Form([1], "a.jpg")).ErrorAsync(HttpStatusCode.NotFound);

        (await client.ListAsync(order.Id)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Limits_of_size_and_number_are_the_sites()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        await SetAsync((AttachmentsSettings.MaxFileMegabytes, "1"), (AttachmentsSettings.MaxFilesPerSubject, "2"));
        try
        {
            var large = new byte[(1024 * 1024) + 1];
            SampleFiles.Jpeg().CopyTo(large, 0);
            (await client.SendAsync(order.Id, large).ErrorAsync(HttpStatusCode.RequestEntityTooLarge)).Message.ShouldContain("1 MB");
            await client.UploadAsync(order.Id);
            var both = await Task.WhenAll(client.SendAsync(order.Id, SampleFiles.Jpeg()), client.SendAsync(order.Id, SampleFiles.Jpeg()));
            both.Select(answer => answer.StatusCode).OrderBy(status => status).ShouldBe([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
            var list = await client.ListAsync(order.Id);
            list.Items.Count.ShouldBe(2);
            list.CanAdd.ShouldBeFalse();
        }
        finally
        {
            await SetAsync((AttachmentsSettings.MaxFileMegabytes, null), (AttachmentsSettings.MaxFilesPerSubject, null));
        }
    }

    [Fact]
    public async Task A_company_that_has_used_its_room_is_told_so_and_still_reads()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        var stored = await client.UploadAsync(order.Id);
        await SetAsync((AttachmentsSettings.QuotaGigabytes, "0.00000001"));
        try
        {
            (await client.SendAsync(order.Id, SampleFiles.Jpeg()).ErrorAsync(HttpStatusCode.InsufficientStorage)).Code.ShouldBe(AttachmentsErrorCodes.QuotaExceeded);
            (await client.GetAsync($"{AttachmentDesk.Root}/{stored.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await client.ListAsync(order.Id)).Items.ShouldHaveSingleItem();
        }
        finally
        {
            await SetAsync((AttachmentsSettings.QuotaGigabytes, null));
        }
    }

    [Fact]
    public async Task Who_opens_a_document_stands_in_the_audit_log_even_if_their_browser_has_it_and_photos_do_not()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        var photo = await client.UploadAsync(order.Id);
        var paper = await client.UploadAsync(order.Id, SampleFiles.Pdf(), "身份证.pdf", AttachmentKind.Document);

        (await client.GetAsync($"{AttachmentDesk.Root}/{photo.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync($"{AttachmentDesk.Root}/{paper.Id}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(client, paper.Id, request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{paper.Sha256}\"")))).ShouldBe(HttpStatusCode.NotModified);
        (await AskAsync(client, paper.Id, request => request.Headers.Range = new RangeHeaderValue(0, 3))).ShouldBe(HttpStatusCode.PartialContent);
        (await AskAsync(client, paper.Id, request => request.Headers.Range = new RangeHeaderValue(4, 8))).ShouldBe(HttpStatusCode.PartialContent);

        (await OpeningsAsync(paper.Id)).ShouldBe(["200 open kind=Document", "206 open kind=Document", "304 open kind=Document"]);
        (await OpeningsAsync(photo.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_content_of_a_file_is_nowhere_in_the_audit_log()
    {
        var order = await _desk.RegisterAsync();
        await (await _desk.SignInAsync(TestUsers.FrontDesk)).UploadAsync(order.Id);

        (await CountAsync("select count(*) from \"AbpEntityChanges\" where \"EntityTypeFullName\" like '%.Attachment'")).ShouldBeGreaterThan(0);
        (await CountAsync("select count(*) from \"AbpEntityChanges\" where \"EntityTypeFullName\" like '%.DatabaseBlob'")).ShouldBe(0);
        (await CountAsync("select count(*) from \"AbpEntityPropertyChanges\" where \"PropertyName\" = 'Content'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_sent_beside_the_file_counts_too_and_is_the_senders_mistake()
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        await SetAsync((AttachmentsSettings.MaxFileMegabytes, "1"));
        try
        {
            var form = AttachmentDesk.Form(SampleFiles.Jpeg(), "a.jpg");
            form.Add(new StringContent(new string('x', 3 * 1024 * 1024)), "note");
            using var request = new HttpRequestMessage(
                HttpMethod.Post, $"{AttachmentDesk.Root}?subjectType={AttachmentDesk.Subject}&subjectId={order.Id}&clientKey={Guid.NewGuid()}&kind=Photo")
            {
                Content = form,
                Headers = { TransferEncodingChunked = true },
            };

            (await client.SendAsync(request).ErrorAsync(HttpStatusCode.RequestEntityTooLarge)).Code.ShouldBe(AttachmentsErrorCodes.TooLarge);
        }
        finally
        {
            await SetAsync((AttachmentsSettings.MaxFileMegabytes, null));
        }
    }

    [Fact]
    public async Task Modules_ask_for_many_records_in_one_question()
    {
        var first = await _desk.RegisterAsync();
        var second = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(TestUsers.FrontDesk);
        await client.UploadAsync(first.Id);
        await client.UploadAsync(first.Id);

        var (counts, list) = await fixture.WithUnitOfWorkAsync(async services =>
        {
            var attachments = services.GetRequiredService<IAttachmentIntegrationService>();
            return (await attachments.CountAsync(AttachmentDesk.Subject, [first.Id, second.Id]), await attachments.GetListAsync(AttachmentDesk.Subject, [first.Id, second.Id]));
        });

        counts.ShouldBe(new Dictionary<Guid, int> { [first.Id] = 2 });
        list.Count.ShouldBe(2);
        (await fixture.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IAttachmentIntegrationService>().CountAsync(AttachmentDesk.Subject, [first.Id]),
            sites: Sites.SiteScope.Of(TestCompany.SouthSiteId))).ShouldBeEmpty();
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, Guid id, Action<HttpRequestMessage> shape)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{AttachmentDesk.Root}/{id}/content");
        shape(request);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private Task<string[]> OpeningsAsync(Guid id) => ReadAsync<string[]>(
        $"""
        select coalesce(array_agg("HttpStatusCode" || ' ' || replace("Comments", ' attachment={id}', '') order by "HttpStatusCode"), array[]::text[])
        from "AbpAuditLogs" where "UserName" = '{TestUsers.FrontDesk}' and "HttpMethod" = 'GET' and "Url" like '%{id}/content%'
        """);

    private Task<long> CountAsync(string sql) => ReadAsync<long>(sql);

    private async Task<T> ReadAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private Task SetAsync(params (string Name, string? Value)[] values) => fixture.WithUnitOfWorkAsync(async services =>
    {
        foreach (var (name, value) in values)
        {
            await services.GetRequiredService<ISettingManager>().SetForTenantAsync(TestCompany.Id, name, value);
        }
    });

    private static StringContent JsonBody(string? reason = null)
        => new(reason is null ? "{}" : $"{{\"reason\":\"{reason}\"}}", System.Text.Encoding.UTF8, "application/json");
}
