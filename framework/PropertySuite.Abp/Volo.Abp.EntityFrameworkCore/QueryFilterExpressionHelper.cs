using System.Linq.Expressions;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Joins conditions of query filters.</summary>
public static class QueryFilterExpressionHelper
{
    /// <summary>The condition that holds where both hold.</summary>
    public static Expression<Func<T, bool>> CombineExpressions<T>(
        Expression<Func<T, bool>> expression1, Expression<Func<T, bool>> expression2)
    {
        var parameter = Expression.Parameter(typeof(T), "e");
        return Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(BodyOf(expression1, parameter), BodyOf(expression2, parameter)), parameter);
    }

    private static Expression BodyOf<T>(Expression<Func<T, bool>> expression, ParameterExpression parameter) =>
        new ParameterReplacement(expression.Parameters[0], parameter).Visit(expression.Body);

    private sealed class ParameterReplacement(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
