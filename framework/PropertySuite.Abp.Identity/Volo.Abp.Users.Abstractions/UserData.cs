namespace Volo.Abp.Users;

/// <summary>A copy of the part of a user that other modules may see.</summary>
public class UserData : IUserData
{
    /// <summary>Creates an empty copy, for deserialisation.</summary>
    public UserData()
    {
    }

    /// <summary>Creates a copy with the given values.</summary>
    public UserData(
        Guid id,
        string userName,
        string? email = null,
        string? name = null,
        string? surname = null,
        bool emailConfirmed = false,
        string? phoneNumber = null,
        bool phoneNumberConfirmed = false,
        Guid? tenantId = null,
        bool isActive = true)
    {
        Id = id;
        UserName = userName;
        Email = email;
        Name = name;
        Surname = surname;
        EmailConfirmed = emailConfirmed;
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = phoneNumberConfirmed;
        TenantId = tenantId;
        IsActive = isActive;
    }

    /// <inheritdoc />
    public Guid Id { get; set; }

    /// <inheritdoc />
    public Guid? TenantId { get; set; }

    /// <inheritdoc />
    public string UserName { get; set; } = string.Empty;

    /// <inheritdoc />
    public string? Name { get; set; }

    /// <inheritdoc />
    public string? Surname { get; set; }

    /// <inheritdoc />
    public bool IsActive { get; set; }

    /// <inheritdoc />
    public string? Email { get; set; }

    /// <inheritdoc />
    public bool EmailConfirmed { get; set; }

    /// <inheritdoc />
    public string? PhoneNumber { get; set; }

    /// <inheritdoc />
    public bool PhoneNumberConfirmed { get; set; }
}
