using System.Linq.Expressions;

namespace PropertySuite.Paging;

/// <summary>How a list may be ordered, whatever it holds: for comparing it with the indexes of the database.</summary>
public interface IListOrder
{
    /// <summary>What the list holds.</summary>
    Type RowType { get; }

    /// <summary>The order when the client asks for none, <c>creationTime desc</c>.</summary>
    string OwnOrder { get; }

    /// <summary>The columns that a client may ask for, each with what is read from a row.</summary>
    IReadOnlyDictionary<string, LambdaExpression> Keys { get; }
}
