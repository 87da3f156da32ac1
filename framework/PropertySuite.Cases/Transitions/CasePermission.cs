namespace PropertySuite.Cases;

/// <summary>The permission that a row of a transition table asks for: one, or any of a few.</summary>
public sealed class CasePermission
{
    private CasePermission(IReadOnlyList<string> anyOf) => AnyOf = anyOf;

    /// <summary>Names of the permissions, any of which is enough.</summary>
    public IReadOnlyList<string> AnyOf { get; }

    /// <summary>One permission.</summary>
    public static implicit operator CasePermission(string name) => new([name]);

    /// <summary>This one, or another that stands in for it.</summary>
    public CasePermission Or(string name) => new([.. AnyOf, name]);

    /// <inheritdoc />
    public override string ToString() => string.Join(" or ", AnyOf);
}
