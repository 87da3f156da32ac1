using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Administration;

/// <summary>Which sign-ins are wanted.</summary>
public abstract class SignInFilter
{
    /// <summary>At or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? From { get; set; }

    /// <summary>Before (UTC).</summary>
    [PlausibleTime]
    public DateTime? Before { get; set; }

    /// <summary>Sign-in name, as it is written.</summary>
    [StringLength(256)]
    public string? UserName { get; set; }

    /// <summary>What happened, such as <c>LoginSucceeded</c>; several are alternatives.</summary>
    [MaxLength(20)]
    public List<string> Actions { get; set; } = [];

    /// <summary>Address of the caller, or its beginning.</summary>
    [StringLength(64)]
    public string? ClientIpAddress { get; set; }
}

/// <summary>A page of sign-ins is wanted.</summary>
public class GetSignInListInput : SignInFilter, IPageInput
{
    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>A file of sign-ins is wanted.</summary>
public class GetSignInExportInput : SignInFilter, IExportInput
{
    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }
}

/// <summary>A sign-in, a refusal, or something else that happened to an account.</summary>
public class SignInDto : EntityDto<Guid>
{
    /// <summary>When (UTC).</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>The user, if there is one of that name.</summary>
    public Guid? UserId { get; set; }

    /// <summary>The name that was given.</summary>
    public string? UserName { get; set; }

    /// <summary>What happened.</summary>
    public string Action { get; set; } = "";

    /// <summary>The same in the reader's language.</summary>
    public string ActionName { get; set; } = "";

    /// <summary>Whether somebody was refused.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Address of the caller.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>What the browser said of itself.</summary>
    public string? BrowserInfo { get; set; }

    /// <summary>Ties it to the lines of the host's log.</summary>
    public string? CorrelationId { get; set; }
}
