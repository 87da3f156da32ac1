using System.Linq.Expressions;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Puts expressions together.</summary>
internal static class ExpressionExtensions
{
    /// <summary>The expression with another in the place of a parameter.</summary>
    public static Expression With(this Expression expression, ParameterExpression parameter, Expression replacement)
        => new Replacer(parameter, replacement).Visit(expression);

    private sealed class Replacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : base.VisitParameter(node);
    }
}
