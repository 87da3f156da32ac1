namespace PropertySuite.Security;

/// <summary>
/// Marks what anybody may call who shows a secret, without an account: the host limits how often one address may try, and how often it may call.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class TakesSecretAttribute : Attribute;
