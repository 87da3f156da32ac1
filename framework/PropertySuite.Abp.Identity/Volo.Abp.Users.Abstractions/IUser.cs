using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Users;

/// <summary>What every stored user shows of itself, whichever module owns it.</summary>
public interface IUser : IAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>The name to sign in with, unique within the tenant.</summary>
    string UserName { get; }

    /// <summary>The e-mail address, unique within the tenant.</summary>
    string? Email { get; }

    /// <summary>Given name.</summary>
    string? Name { get; }

    /// <summary>Family name.</summary>
    string? Surname { get; }

    /// <summary>Whether the user may sign in.</summary>
    bool IsActive { get; }

    /// <summary>Whether the owner of the address has confirmed it.</summary>
    bool EmailConfirmed { get; }

    /// <summary>Telephone number.</summary>
    string? PhoneNumber { get; }

    /// <summary>Whether the owner of the number has confirmed it.</summary>
    bool PhoneNumberConfirmed { get; }
}
