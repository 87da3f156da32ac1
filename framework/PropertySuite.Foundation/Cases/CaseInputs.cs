using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Paging;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Cases;

/// <summary>What every action on a case carries.</summary>
public class CaseActionDto : IHasConcurrencyStamp
{
    /// <summary>Stamp of the case as it was shown; a stale one gives 409.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>
    /// The client's own name for this step, a new one for each. Sent again, because the answer was lost, it changes nothing and answers with the
    /// case as it is, whatever the stamp; for another action, with other values, or by somebody else, it gives 409. Without it a repetition is refused as stale.
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

    /// <summary>The client's own name for this note, a new one for each. Sent again, because the answer was lost, it adds nothing.</summary>
    public Guid? ClientKey { get; set; }
}

/// <summary>What every list of cases can be filtered by.</summary>
/// <typeparam name="TState">States of the case.</typeparam>
public abstract class GetCaseListInput<TState> : SortedPageInput
    where TState : struct, Enum
{
    /// <summary>One site; all that the user sees when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Any of these states; all when empty.</summary>
    public List<TState> States { get; set; } = [];

    /// <summary>Only cases that are not done with.</summary>
    public bool OpenOnly { get; set; }

    /// <summary>Part of what a case is found by, such as its number.</summary>
    [StringLength(CaseConsts.MaxSearchLength)]
    [AuditMask]
    public string? Text { get; set; }
}
