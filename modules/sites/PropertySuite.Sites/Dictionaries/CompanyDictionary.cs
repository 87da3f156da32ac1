using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>What a company has made of a dictionary. A row for each dictionary that it has changed; all changes are one version of it.</summary>
public class CompanyDictionary : BasicAggregateRoot<Guid>, IMultiTenant, IHasConcurrencyStamp
{
    /// <summary>Starts a company's version.</summary>
    public CompanyDictionary(Guid id, string code)
        : base(id)
    {
        Code = Check.NotNullOrWhiteSpace(code, nameof(code), DictionaryConsts.MaxCodeLength);
    }

    /// <summary>For the mapper.</summary>
    protected CompanyDictionary()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The dictionary.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The items in their order. Items that a dictionary begins with may be missing; they come after these.</summary>
    public IReadOnlyList<CompanyDictionaryItem> Items { get; private set; } = [];

    /// <inheritdoc />
    public string ConcurrencyStamp { get; private set; } = Guid.NewGuid().ToString("N");

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp;
        set => ConcurrencyStamp = value;
    }

    /// <summary>Replaces the items.</summary>
    public void SetItems(IEnumerable<CompanyDictionaryItem> items) => Items = [.. items];
}

/// <summary>An item as the company has it.</summary>
/// <param name="Value">What records store.</param>
/// <param name="ZhHans">Text in simplified Chinese; null for the one the dictionary began with.</param>
/// <param name="ZhHant">Text in traditional Chinese.</param>
/// <param name="En">Text in English.</param>
/// <param name="IsActive">Whether it can be chosen.</param>
public sealed record CompanyDictionaryItem(string Value, string? ZhHans, string? ZhHant, string? En, bool IsActive);
