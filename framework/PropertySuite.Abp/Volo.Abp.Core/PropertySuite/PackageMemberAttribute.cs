namespace PropertySuite.Abp.DependencyInjection;

/// <summary>Says to which module a class belongs where its namespace says otherwise.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class PackageMemberAttribute(Type module, Type member) : Attribute
{
    public Type Module { get; } = module;

    public Type Member { get; } = member;
}
