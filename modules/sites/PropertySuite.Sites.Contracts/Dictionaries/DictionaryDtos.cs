using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>A dictionary (数据字典).</summary>
public class DictionaryDto
{
    /// <summary>Unique code.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string Name { get; set; } = "";

    /// <summary>Items that can be chosen.</summary>
    public int ActiveCount { get; set; }

    /// <summary>Items that are switched off.</summary>
    public int DisabledCount { get; set; }

    /// <summary>Whether the company has changed it.</summary>
    public bool IsCustomized { get; set; }
}

/// <summary>The items of a dictionary.</summary>
public class DictionaryItemsDto
{
    /// <summary>The items in their order.</summary>
    public List<DictionaryItemDto> Items { get; set; } = [];

    /// <summary>Version of the company's changes; empty when there are none.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>An item of a dictionary.</summary>
public class DictionaryItemDto
{
    /// <summary>What records store; never changes.</summary>
    public string Value { get; set; } = "";

    /// <summary>What people read, in the caller's language.</summary>
    public string Text { get; set; } = "";

    /// <summary>The company's text in simplified Chinese; null for the one it began with.</summary>
    public string? ZhHans { get; set; }

    /// <summary>The company's text in traditional Chinese.</summary>
    public string? ZhHant { get; set; }

    /// <summary>The company's text in English.</summary>
    public string? En { get; set; }

    /// <summary>Whether it can be chosen.</summary>
    public bool IsActive { get; set; }

    /// <summary>Whether the dictionary began with it.</summary>
    public bool IsBuiltIn { get; set; }
}

/// <summary>The company's texts of an item.</summary>
public abstract class DictionaryItemInputBase
{
    /// <summary>What records store.</summary>
    [Required]
    [StringLength(DictionaryConsts.MaxValueLength)]
    public string Value { get; set; } = "";

    /// <summary>Text in simplified Chinese; needed unless the dictionary began with the item.</summary>
    [StringLength(DictionaryConsts.MaxTextLength)]
    public string? ZhHans { get; set; }

    /// <summary>Text in traditional Chinese; the simplified one where empty.</summary>
    [StringLength(DictionaryConsts.MaxTextLength)]
    public string? ZhHant { get; set; }

    /// <summary>Text in English; the simplified one where empty.</summary>
    [StringLength(DictionaryConsts.MaxTextLength)]
    public string? En { get; set; }
}

/// <summary>A new item.</summary>
public class CreateDictionaryItemDto : DictionaryItemInputBase;

/// <summary>Changes of an item.</summary>
public class UpdateDictionaryItemDto : DictionaryItemInputBase, IHasConcurrencyStamp
{
    /// <summary>False takes it out of the choices; old records keep it.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>The version that was looked at; empty where there was none.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}

/// <summary>A new order of the items.</summary>
public class UpdateDictionaryOrderDto : IHasConcurrencyStamp
{
    /// <summary>All values of the dictionary, in the new order.</summary>
    [Required]
    [MaxLength(DictionaryConsts.MaxItems)]
    public List<string> Values { get; set; } = [];

    /// <summary>The version that was looked at; empty where there was none.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}
