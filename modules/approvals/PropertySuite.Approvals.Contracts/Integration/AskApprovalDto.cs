using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization;
using PropertySuite.Cases;

namespace PropertySuite.Approvals;

/// <summary>What is to be decided.</summary>
public class AskApprovalDto
{
    /// <summary>Kind of decision; its module has defined it.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of the record, such as <c>Repairs.RepairOrder</c>.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Its document number.</summary>
    [Required]
    [StringLength(CaseConsts.MaxNumberLength)]
    public string Number { get; set; } = "";

    /// <summary>1 for the first time that the record asks; one more each time.</summary>
    [Range(1, 100_000)]
    public int Round { get; set; } = 1;

    /// <summary>Amount in yuan, for kinds that have one.</summary>
    public decimal? Amount { get; set; }

    /// <summary>What is to be decided, told to each reader in their language.</summary>
    [Required]
    public ApprovalTextDto Summary { get; set; } = new();

    /// <summary>Who asks: never decides, whoever they stand in for; null for a program.</summary>
    public Guid? MakerId { get; set; }

    /// <summary>Their name.</summary>
    [StringLength(CaseConsts.MaxNameLength)]
    public string MakerName { get; set; } = "";

    /// <summary>Others who have a part in it and do not decide either, such as those who do the work.</summary>
    public IReadOnlyCollection<Guid> InvolvedUserIds { get; set; } = [];

    /// <summary>When it was asked (UTC); now when null.</summary>
    public DateTime? AskedAt { get; set; }
}

/// <summary>A text of a module, stored with its values and rendered for each reader.</summary>
public class ApprovalTextDto
{
    /// <summary>Localisation resource of the text.</summary>
    public string ResourceName { get; set; } = "";

    /// <summary>Key of the text.</summary>
    public string TextKey { get; set; } = "";

    /// <summary>Values that the text names in braces.</summary>
    public IReadOnlyDictionary<string, ApprovalValueDto> Values { get; set; } = new Dictionary<string, ApprovalValueDto>();
}

/// <summary>How a value is shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalValueKind>))]
public enum ApprovalValueKind
{
    /// <summary>As it stands.</summary>
    Text = 0,

    /// <summary>A key of the text's resource.</summary>
    Key = 1,

    /// <summary>A moment in UTC, shown in the site's zone.</summary>
    Time = 2,

    /// <summary>An amount in yuan.</summary>
    Money = 3,
}

/// <summary>A value of a stored text, in a form without language.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Value">Its form.</param>
public sealed record ApprovalValueDto(ApprovalValueKind Kind, string Value)
{
    /// <summary>A text that is shown as it stands.</summary>
    public static ApprovalValueDto Text(string? value) => new(ApprovalValueKind.Text, value ?? "");

    /// <summary>A key of the text's resource.</summary>
    public static ApprovalValueDto Key(string key) => new(ApprovalValueKind.Key, key);

    /// <summary>A moment in UTC.</summary>
    public static ApprovalValueDto Time(DateTime utc) => new(ApprovalValueKind.Time, utc.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>An amount in yuan.</summary>
    public static ApprovalValueDto Money(decimal amount) => new(ApprovalValueKind.Money, amount.ToString("0.00", CultureInfo.InvariantCulture));
}
