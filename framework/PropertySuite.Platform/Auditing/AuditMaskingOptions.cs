namespace PropertySuite.Auditing;

/// <summary>The safety net below <see cref="AuditMaskAttribute"/>: texts that are masked because of the name they go by.</summary>
public class AuditMaskingOptions
{
    /// <summary>Parts of names, in any case, and how texts of such a name are masked. The first that fits counts.</summary>
    public List<(string Part, AuditMask Mask)> Names { get; } =
    [
        ("Password", AuditMask.All),
        ("Secret", AuditMask.All),
        ("Token", AuditMask.All),
        ("RecoveryCode", AuditMask.All),
        ("SharedKey", AuditMask.All),
        ("AuthenticatorUri", AuditMask.All),
        ("SecurityStamp", AuditMask.All),
        ("Phone", AuditMask.Phone),
        ("IdNumber", AuditMask.IdNumber),
        ("Email", AuditMask.Email),
        ("Filter", AuditMask.All),
        ("Cursor", AuditMask.All),
    ];
}
