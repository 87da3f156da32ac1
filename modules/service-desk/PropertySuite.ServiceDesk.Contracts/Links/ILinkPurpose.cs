using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// What links of a purpose open: a module implements it as a transient service, and its records can be shown to somebody without an account. The service
/// desk makes, checks, logs and revokes the links; the module says what they show, and nothing else of the record leaves it.
/// </summary>
public interface ILinkPurpose
{
    /// <summary>What it is called, who may make such links, what can be done with them.</summary>
    LinkPurposeDefinition Definition { get; }

    /// <summary>A record as the current user sees it; null when it is not theirs to see, whether it exists or not.</summary>
    Task<LinkSubject?> FindSubjectAsync(Guid subjectId);

    /// <summary>
    /// What a link shows of a record, in the language of the request; null when there is nothing to show any more, and the link is then as good as none.
    /// Called under the company and the site of the link, for nobody: permissions are not to be asked for, and what is shown is public to whoever holds the
    /// link. Names and phone numbers of people do not belong there.
    /// </summary>
    Task<LinkViewDto?> ShowAsync(Guid subjectId);

    /// <summary>Does something to a record for whoever holds a link that allows it. Called like <see cref="ShowAsync"/>, in a transaction.</summary>
    /// <param name="subjectId">The record.</param>
    /// <param name="action">One of the purpose's actions that the view offers now.</param>
    /// <param name="personName">Whom the link is for, to be named as who did it; null when it does not say.</param>
    Task ActAsync(Guid subjectId, string action, string? personName);
}

/// <summary>A purpose of links.</summary>
public sealed class LinkPurposeDefinition
{
    /// <summary>Defines a purpose.</summary>
    /// <param name="key">Unique key that begins with the module, for example <c>repairs.progress</c>. It is stored with links and never changes.</param>
    /// <param name="resource">Texts of the module: <c>LinkPurpose:key</c> is the name, <c>LinkPurpose:key.action</c> that of an action.</param>
    /// <param name="subjectType">Kind of record, as in its timeline.</param>
    /// <param name="permission">Whoever lacks it cannot make, see or revoke such links.</param>
    /// <param name="actions">What can be done with such a link, in Pascal case.</param>
    public LinkPurposeDefinition(string key, Type resource, string subjectType, string permission, params string[] actions)
    {
        Key = Check.NotNullOrWhiteSpace(key, nameof(key), LinkConsts.MaxPurposeLength);
        Resource = Check.NotNull(resource, nameof(resource));
        SubjectType = Check.NotNullOrWhiteSpace(subjectType, nameof(subjectType), TimelineConsts.MaxSubjectTypeLength);
        Permission = Check.NotNullOrWhiteSpace(permission, nameof(permission));
        Actions = actions;
    }

    /// <summary>Unique key.</summary>
    public string Key { get; }

    /// <summary>Texts of the module.</summary>
    public Type Resource { get; }

    /// <summary>Kind of record.</summary>
    public string SubjectType { get; }

    /// <summary>Whoever lacks it cannot make, see or revoke such links.</summary>
    public string Permission { get; }

    /// <summary>What can be done with such a link.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>Name for people.</summary>
    public ILocalizableString Name => new LocalizableString(Resource, $"LinkPurpose:{Key}");

    /// <summary>Name of an action for people.</summary>
    public ILocalizableString NameOf(string action) => new LocalizableString(Resource, $"LinkPurpose:{Key}.{action}");
}

/// <summary>A record that a link can be made for.</summary>
/// <param name="SiteId">Its site.</param>
/// <param name="PersonName">Whom a link is for unless said otherwise.</param>
public sealed record LinkSubject(Guid SiteId, string? PersonName);
