using System.Collections;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using PropertySuite.Abp.Validation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;

namespace Volo.Abp.Validation;

/// <summary>Applies validation attributes and <see cref="IValidatableObject"/>, to the object and to everything it holds.</summary>
[ExposeServices(typeof(DataAnnotationObjectValidationContributor), typeof(IObjectValidationContributor))]
public class DataAnnotationObjectValidationContributor : IObjectValidationContributor, ITransientDependency
{
    /// <summary>How deep objects in objects are looked into.</summary>
    public const int MaxRecursiveParameterValidationDepth = 8;

    private readonly AbpValidationOptions _options;
    private readonly IServiceProvider _serviceProvider;
    private readonly IAttributeValidationResultProvider _resultProvider;

    public DataAnnotationObjectValidationContributor(
        IOptions<AbpValidationOptions> options,
        IServiceProvider serviceProvider,
        IAttributeValidationResultProvider resultProvider)
    {
        _options = options.Value;
        _serviceProvider = serviceProvider;
        _resultProvider = resultProvider;
    }

    public Task AddErrorsAsync(ObjectValidationContext context)
    {
        ValidateObjectRecursively(context.Errors, context.ValidatingObject, 1);
        return Task.CompletedTask;
    }

    protected virtual void ValidateObjectRecursively(List<ValidationResult> errors, object? validatingObject, int currentDepth)
    {
        if (currentDepth > MaxRecursiveParameterValidationDepth || validatingObject is null)
        {
            return;
        }

        var type = validatingObject.GetType();
        if (TypeHelper.IsPrimitiveExtended(type, includeEnums: true) || _options.IgnoredTypes.Any(t => t.IsAssignableFrom(type)))
        {
            return;
        }

        AddErrors(errors, validatingObject);
        switch (validatingObject)
        {
            case IDictionary dictionary:
                foreach (var value in dictionary.Values)
                {
                    ValidateObjectRecursively(errors, value, currentDepth + 1);
                }

                return;
            case IQueryable:
                return;
            case IEnumerable enumerable:
                if (IsEnumeratedSafely(type))
                {
                    foreach (var item in enumerable)
                    {
                        ValidateObjectRecursively(errors, item, currentDepth + 1);
                    }
                }

                return;
        }

        foreach (var property in ValidatedType.Of(type).NestedProperties)
        {
            ValidateObjectRecursively(errors, property.Read(validatingObject), currentDepth + 1);
        }
    }

    /// <summary>Adds the errors of the object itself.</summary>
    public virtual void AddErrors(List<ValidationResult> errors, object validatingObject)
    {
        foreach (var property in ValidatedType.Of(validatingObject.GetType()).RuledProperties)
        {
            var context = new ValidationContext(validatingObject, _serviceProvider, null)
            {
                DisplayName = property.DisplayName,
                MemberName = property.Name,
            };
            var value = property.Read(validatingObject);
            foreach (var attribute in property.Attributes)
            {
                if (_resultProvider.GetOrDefault(attribute, value, context) is { } error)
                {
                    errors.Add(error);
                }
            }
        }

        if (validatingObject is IValidatableObject validatable)
        {
            errors.AddRange(validatable.Validate(new ValidationContext(validatingObject, _serviceProvider, null))
                .Where(r => r != ValidationResult.Success));
        }
    }

    // A lazy sequence would be consumed by looking at it.
    private static bool IsEnumeratedSafely(Type type)
        => typeof(ICollection).IsAssignableFrom(type)
           || type.GetInterfaces().Any(i => i.IsGenericType
               && (i.GetGenericTypeDefinition() == typeof(ICollection<>) || i.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)));
}
