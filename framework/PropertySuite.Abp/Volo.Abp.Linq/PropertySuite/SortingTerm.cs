using System.Linq.Expressions;

namespace PropertySuite.Linq;

/// <summary>One property of a sorting text.</summary>
/// <param name="Selector">Reads the property.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record SortingTerm(LambdaExpression Selector, bool IsDescending);
