using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>
/// A list of words that a company may shape (数据字典), such as the reasons for cancelling a repair: what a module begins with. A company adds
/// its own items, renames, reorders and switches off; it deletes none, since old records may mean them.
/// </summary>
public sealed class DictionaryDefinition
{
    private readonly List<DictionaryDefaultItem> _items = [];

    /// <summary>Defines a dictionary.</summary>
    /// <param name="code">Unique code, for example <c>repairs.cancel-reason</c>.</param>
    /// <param name="name">Name for people.</param>
    public DictionaryDefinition(string code, ILocalizableString name)
    {
        Code = Check.NotNullOrWhiteSpace(code, nameof(code), DictionaryConsts.MaxCodeLength);
        Name = Check.NotNull(name, nameof(name));
    }

    /// <summary>Unique code.</summary>
    public string Code { get; }

    /// <summary>Name for people.</summary>
    public ILocalizableString Name { get; }

    /// <summary>The items that it begins with, in their order.</summary>
    public IReadOnlyList<DictionaryDefaultItem> Items => _items;

    /// <summary>Adds an item to begin with.</summary>
    /// <param name="value">What records store; never changes.</param>
    /// <param name="text">What people read.</param>
    public DictionaryDefinition Add(string value, ILocalizableString text)
    {
        _items.Add(new DictionaryDefaultItem(Check.NotNullOrWhiteSpace(value, nameof(value), DictionaryConsts.MaxValueLength), text));
        return this;
    }

    /// <summary>
    /// Adds items to begin with, whose texts stand in a resource as <c>Dictionary:{code}:{value}</c>.
    /// </summary>
    public DictionaryDefinition AddAll<TResource>(params string[] values)
    {
        foreach (var value in values)
        {
            Add(value, LocalizableString.Create<TResource>($"Dictionary:{Code}:{value}"));
        }

        return this;
    }
}

/// <summary>An item that a dictionary begins with.</summary>
/// <param name="Value">What records store.</param>
/// <param name="Text">What people read.</param>
public sealed record DictionaryDefaultItem(string Value, ILocalizableString Text);
