using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>The last number drawn for one site, kind of document and local day. Written only by <see cref="IDocumentNumberSequenceRepository"/>.</summary>
[DisableAuditing]
public class DocumentNumberSequence : Entity, IMultiTenant, IHasSite
{
    /// <summary>Longest kind.</summary>
    public const int MaxKindLength = 8;

    /// <summary>For the mapper.</summary>
    protected DocumentNumberSequence()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Kind of document, for example <c>RP</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Day in the site's time zone.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The last number drawn.</summary>
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public override object?[] GetKeys() => [SiteId, Kind, Day];
}
