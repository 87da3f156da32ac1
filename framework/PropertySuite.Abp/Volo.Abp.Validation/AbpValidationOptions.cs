using Volo.Abp.Collections;

namespace Volo.Abp.Validation;

/// <summary>Options of the validation.</summary>
public class AbpValidationOptions
{
    /// <summary>Objects of these types, and of derived ones, are not looked into.</summary>
    public List<Type> IgnoredTypes { get; } = [];

    /// <summary>The kinds of validation; registered ones are in it.</summary>
    public ITypeList<IObjectValidationContributor> ObjectValidationContributors { get; } = new TypeList<IObjectValidationContributor>();
}
