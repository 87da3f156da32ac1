namespace PropertySuite.Validation;

/// <summary>A rule whose message, a key of a text, names more than the field: <c>{1}</c>, <c>{2}</c> …</summary>
public interface IHasMessageArguments
{
    /// <summary>What the message names behind the field.</summary>
    IReadOnlyList<object> MessageArguments { get; }
}
