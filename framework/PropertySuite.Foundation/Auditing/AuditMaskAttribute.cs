namespace PropertySuite.Auditing;

/// <summary>
/// The property, parameter or record component holds personal data or a secret. In the audit log stands a masked value, so that a change is
/// visible and its content is not.
/// </summary>
/// <param name="mask">How much of it may be read.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AuditMaskAttribute(AuditMask mask = AuditMask.All) : Attribute
{
    /// <summary>How much of it may be read.</summary>
    public AuditMask Mask { get; } = mask;
}

/// <summary>How a value is masked.</summary>
public enum AuditMask
{
    /// <summary>Nothing can be read: secrets.</summary>
    All,

    /// <summary>A telephone number: 138****5678.</summary>
    Phone,

    /// <summary>A person's name: 王**.</summary>
    Name,

    /// <summary>An ID number: 3301**********1117.</summary>
    IdNumber,

    /// <summary>An e-mail address: w***@example.com.</summary>
    Email,

    /// <summary>A plate or another short mark: the first two and the last two characters.</summary>
    Ends,
}
