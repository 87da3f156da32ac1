using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Volo.Abp.Identity;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers.Models;

/// <summary>What somebody typed to sign in.</summary>
public class UserLoginInfo
{
    /// <summary>User name or e-mail address.</summary>
    [Required]
    [StringLength(255)]
    public string UserNameOrEmailAddress { get; set; } = string.Empty;

    /// <summary>Password.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DataType(DataType.Password)]
    public string Password { get; set; } = string.Empty;

    /// <summary>Whether to stay signed in when the browser is closed.</summary>
    public bool RememberMe { get; set; }
}

/// <summary>How an attempt to sign in ended. Sent as a number, as ABP's clients expect.</summary>
[JsonConverter(typeof(JsonNumberEnumConverter<LoginResultType>))]
public enum LoginResultType : byte
{
    /// <summary>Signed in.</summary>
    Success = 1,

    /// <summary>No such user, or wrong password.</summary>
    InvalidUserNameOrPassword = 2,

    /// <summary>The user is inactive or has something to confirm first.</summary>
    NotAllowed = 3,

    /// <summary>Too many wrong passwords.</summary>
    LockedOut = 4,

    /// <summary>A second factor is needed.</summary>
    RequiresTwoFactor = 5,
}

/// <summary>How an attempt to sign in ended, also in words.</summary>
/// <param name="result">How it ended.</param>
/// <param name="description">The same in the caller's language.</param>
public class AbpLoginResult(LoginResultType result, string description)
{
    /// <summary>How it ended.</summary>
    [JsonConverter(typeof(JsonNumberEnumConverter<LoginResultType>))]
    public LoginResultType Result { get; } = result;

    /// <summary>The same in the caller's language.</summary>
    public string Description { get; } = description;
}
