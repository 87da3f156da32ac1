using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// A piece of an uploaded roster, between the upload and the job that reads it. Encrypted, since rosters hold ID numbers; gone once the
/// file is read.
/// </summary>
[DisableAuditing]
public class OwnerImportFilePart : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Bytes of the file in a piece.</summary>
    public const int Bytes = 192 * 1024;

    /// <summary>Keeps a piece.</summary>
    public OwnerImportFilePart(Guid id, OwnerImport import, int number, string contentSecret)
        : base(id)
    {
        ImportId = import.Id;
        TenantId = import.TenantId;
        SiteId = import.SiteId;
        Number = number;
        ContentSecret = contentSecret;
    }

    /// <summary>For the mapper.</summary>
    protected OwnerImportFilePart()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Its import.</summary>
    public Guid ImportId { get; private set; }

    /// <summary>Place in the file, from 0.</summary>
    public int Number { get; private set; }

    /// <summary>Its bytes in Base64, encrypted.</summary>
    public string ContentSecret { get; private set; } = "";
}
