namespace Volo.Abp.DependencyInjection;

/// <summary>Keeps the class out of the conventional registration.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DisableConventionalRegistrationAttribute : Attribute
{
}
