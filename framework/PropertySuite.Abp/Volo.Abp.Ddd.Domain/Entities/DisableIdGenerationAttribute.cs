namespace Volo.Abp.Domain.Entities;

/// <summary>Says that no key is generated for new entities of this type: it comes from the caller or from the database.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DisableIdGenerationAttribute : Attribute
{
}
