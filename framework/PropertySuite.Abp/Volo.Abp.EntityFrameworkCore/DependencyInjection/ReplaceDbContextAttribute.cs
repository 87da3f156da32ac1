namespace Volo.Abp.DependencyInjection;

/// <summary>
/// Stands on a context that is used wherever another one, usually a module's context interface, is asked for. The context must implement
/// the interface.
/// </summary>
/// <param name="replacedDbContextType">The context, or its interface, that is replaced.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ReplaceDbContextAttribute(Type replacedDbContextType) : Attribute
{
    /// <summary>The context, or its interface, that is replaced.</summary>
    public Type ReplacedDbContextType { get; } = replacedDbContextType;
}
