namespace Volo.Abp.Users;

/// <summary>The part of a user that other modules may see.</summary>
public interface IUserData
{
    /// <summary>The user's id.</summary>
    Guid Id { get; }

    /// <summary>The user's tenant; null for a user of the host.</summary>
    Guid? TenantId { get; }

    /// <summary>The name to sign in with.</summary>
    string UserName { get; }

    /// <summary>Given name.</summary>
    string? Name { get; }

    /// <summary>Family name.</summary>
    string? Surname { get; }

    /// <summary>Whether the user may sign in.</summary>
    bool IsActive { get; }

    /// <summary>E-mail address.</summary>
    string? Email { get; }

    /// <summary>Whether the owner of the address has confirmed it.</summary>
    bool EmailConfirmed { get; }

    /// <summary>Telephone number.</summary>
    string? PhoneNumber { get; }

    /// <summary>Whether the owner of the number has confirmed it.</summary>
    bool PhoneNumberConfirmed { get; }
}
