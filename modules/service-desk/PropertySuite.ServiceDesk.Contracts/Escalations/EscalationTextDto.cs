namespace PropertySuite.ServiceDesk;

/// <summary>What a step of an escalation did, as it is stored: a text of the kind of case, or of all cases, and its values.</summary>
/// <param name="TextKey">Key of the text.</param>
/// <param name="Data">Values that the text names in braces.</param>
public sealed record EscalationTextDto(string TextKey, IReadOnlyDictionary<string, TimelineValue> Data);
