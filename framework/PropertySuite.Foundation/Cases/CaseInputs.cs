using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Cases;

/// <summary>What every action on a case carries.</summary>
public class CaseActionDto
{
    /// <summary>Stamp of the case as it was shown; a stale one gives 409.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>
    /// The client's own name for this step, a new one for each. Sent again, because the answer was lost, it changes nothing and answers with the
    /// case as it is, whatever the stamp; for another action, or by somebody else, it gives 409. Without it a repetition is refused as stale.
    /// </summary>
    public Guid? ClientKey { get; set; }
}

/// <summary>An action that needs a reason, such as a refusal or a cancellation.</summary>
public class CaseReasonDto : CaseActionDto
{
    /// <summary>Why.</summary>
    [Required]
    [StringLength(CaseConsts.MaxReasonLength)]
    public string Reason { get; set; } = "";
}

/// <summary>A note for a case's timeline (备注).</summary>
public class AddCaseNoteDto
{
    /// <summary>The note.</summary>
    [Required]
    [StringLength(CaseConsts.MaxReasonLength)]
    public string Text { get; set; } = "";

    /// <summary>Whether the customer may read it.</summary>
    public bool IsVisibleToCustomer { get; set; }
}
