using PropertySuite.Framework.Tests.Library;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Values;

namespace PropertySuite.Framework.Tests.Domain;

public sealed class EntityTests
{
    [Fact]
    public void Entities_with_the_same_key_are_the_same_and_those_without_a_key_are_not()
    {
        var id = Guid.NewGuid();

        new Book(id, "A").EntityEquals(new Book(id, "B")).ShouldBeTrue();
        new Book(id, "A").EntityEquals(new Book(Guid.NewGuid(), "A")).ShouldBeFalse();
        new Book(Guid.Empty, "A").EntityEquals(new Book(Guid.Empty, "A")).ShouldBeFalse();
        new Book(id, "A").EntityEquals(new Loan(id, Guid.NewGuid())).ShouldBeFalse();
        new Book(id, "A").EntityEquals(null).ShouldBeFalse();
    }

    [Fact]
    public void The_key_of_an_entity_as_text_is_unambiguous()
    {
        var id = Guid.NewGuid();

        new Book(id, "A").GetObjectKey().ShouldBe(id.ToString());
        new Pair("a,b", "c").GetObjectKey().ShouldNotBe(new Pair("a", "b,c").GetObjectKey());
    }

    [Fact]
    public void Events_that_an_aggregate_raises_wait_in_it_in_order()
    {
        var book = new Book(Guid.NewGuid(), "A");
        book.Rename("B");
        book.Rename("C");

        book.GetLocalEvents().Select(record => ((BookRenamed)record.EventData).NewTitle).ShouldBe(["B", "C"]);
        book.GetLocalEvents().Select(record => record.EventOrder).ShouldBeInOrder();
        book.ClearLocalEvents();
        book.GetLocalEvents().ShouldBeEmpty();
    }

    [Fact]
    public void Values_with_the_same_parts_are_the_same()
    {
        new Money(1, "CNY").ValueEquals(new Money(1, "CNY")).ShouldBeTrue();
        new Money(1, "CNY").ValueEquals(new Money(1, "HKD")).ShouldBeFalse();
    }

    private sealed class Pair(string left, string right) : Entity
    {
        public override object?[] GetKeys() => [left, right];
    }

    private sealed class Money(decimal amount, string currency) : ValueObject
    {
        protected override IEnumerable<object?> GetAtomicValues() => [amount, currency];
    }
}
