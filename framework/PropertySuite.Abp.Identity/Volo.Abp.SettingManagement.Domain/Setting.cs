using Volo.Abp.Domain.Entities;

namespace Volo.Abp.SettingManagement;

/// <summary>A stored value of a setting for one provider, such as everybody, one tenant or one user.</summary>
public class Setting : Entity<Guid>, IAggregateRoot<Guid>
{
    /// <summary>For the database.</summary>
    protected Setting()
    {
        Name = string.Empty;
        Value = string.Empty;
    }

    /// <summary>Creates the stored value.</summary>
    public Setting(Guid id, string name, string value, string? providerName = null, string? providerKey = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), SettingConsts.MaxNameLength);
        Value = Check.NotNull(value, nameof(value));
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    /// <summary>The setting.</summary>
    public virtual string Name { get; protected set; }

    /// <summary>The value.</summary>
    public virtual string Value { get; internal set; }

    /// <summary>Kind of provider: "G" everybody, "T" tenant, "U" user, or a module's own.</summary>
    public virtual string? ProviderName { get; protected set; }

    /// <summary>Which tenant, user …; null for everybody.</summary>
    public virtual string? ProviderKey { get; protected set; }

    /// <inheritdoc />
    public override string ToString() => $"{base.ToString()}, Name = {Name}, Value = {Value}";
}
