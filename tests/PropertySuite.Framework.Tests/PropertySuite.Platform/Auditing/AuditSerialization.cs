using Microsoft.Extensions.Options;
using PropertySuite.Auditing;
using Volo.Abp.Auditing;

namespace PropertySuite.Framework.Tests.Auditing;

public sealed class AuditSerialization
{
    private readonly AuditMasking _masking = new(Options.Create(new AuditMaskingOptions()));

    [Fact]
    public void Secrets_are_hidden_and_personal_data_is_masked_wherever_it_stands()
    {
        var text = Serialize(new Form
        {
            Password = "Right-1!",
            Phones = ["13812345678", "0571-87624165"],
            OwnerName = "王小明",
            Remark = "请打 13912345678 或 138 1234 5678",
            Silent = "unheard",
            File = new MemoryStream([1, 2]),
            Inner = new Form { IdNumber = "330102199003071117", Email = "wang@example.com", Kind = DayOfWeek.Friday },
        });

        text.ShouldBe(
            """
            {"password":"****","phones":["138****5678","057****4165"],"ownerName":"王**","remark":"请打 139****5678 或 138****5678","inner":{"idNumber":"3301**********1117","email":"w***@example.com","kind":"Friday"},"kind":"Sunday"}
            """);
    }

    [Fact]
    public void What_refers_to_itself_is_written_once()
    {
        var form = new Form();
        form.Inner = form;

        Should.NotThrow(() => Serialize(form));
    }

    [Theory]
    [InlineData("filter", "王小明", "filter=****")]
    [InlineData("phone", "13812345678", "phone=****")]
    [InlineData("token", "abc", "token=****")]
    [InlineData("id", "0190c1a2-0000-7000-8000-000000000001", "id=0190c1a2-0000-7000-8000-000000000001")]
    [InlineData("text", "13812345678", "text=138****5678")]
    [InlineData("skipCount", "20", "skipCount=20")]
    public void Of_a_query_only_what_a_program_wrote_is_kept(string name, string value, string expected) =>
        _masking.ScrubQuery([KeyValuePair.Create<string, string?>(name, value)]).ShouldBe(expected);

    private string Serialize(object value) =>
        new MaskingAuditSerializer(Options.Create(new AbpAuditingOptions()), _masking).Serialize(value);

    private sealed class Form
    {
        public string? Password { get; set; }

        public List<string>? Phones { get; set; }

        [AuditMask(AuditMask.Name)]
        public string? OwnerName { get; set; }

        public string? Remark { get; set; }

        public string? IdNumber { get; set; }

        public string? Email { get; set; }

        [DisableAuditing]
        public string? Silent { get; set; }

        public Stream? File { get; set; }

        public Form? Inner { get; set; }

        public DayOfWeek Kind { get; set; }
    }
}
