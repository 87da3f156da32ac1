namespace Volo.Abp.Domain.Values;

/// <summary>An object without identity: two with the same values are the same.</summary>
public abstract class ValueObject
{
    /// <summary>The values that make up the object, in a fixed order.</summary>
    protected abstract IEnumerable<object?> GetAtomicValues();

    /// <summary>Whether the other is of the same type and has the same values.</summary>
    public bool ValueEquals(object? obj) =>
        obj is ValueObject other && other.GetType() == GetType() && GetAtomicValues().SequenceEqual(other.GetAtomicValues());
}
