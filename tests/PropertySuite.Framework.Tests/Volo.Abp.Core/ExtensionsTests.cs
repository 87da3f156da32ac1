using Volo.Abp;
using Volo.Abp.Collections;
using Volo.Abp.Reflection;

namespace PropertySuite.Framework.Tests.Core;

public sealed class ExtensionsTests
{
    [Theory]
    [InlineData("RepairOrder", "repair-order")]
    [InlineData("SLAPolicy", "sla-policy")]
    [InlineData("repair", "repair")]
    [InlineData("", "")]
    public void Names_become_kebab_case(string name, string expected) => name.ToKebabCase().ShouldBe(expected);

    [Fact]
    public void Strings_are_cut_and_cased()
    {
        "RepairAppService".RemovePostFix("AppService", "Service").ShouldBe("Repair");
        "ITask".RemovePreFix("I").ShouldBe("Task");
        "RepairOrder".ToCamelCase().ShouldBe("repairOrder");
        "repairOrder".ToPascalCase().ShouldBe("RepairOrder");
        "RepairOrder".ToSnakeCase().ShouldBe("repair_order");
        "abcdef".Truncate(3).ShouldBe("abc");
        ((string?)null).Truncate(3).ShouldBeNull();
        "abcdef".TruncateWithPostfix(5).ShouldBe("ab...");
        "abcdef".Right(2).ShouldBe("ef");
        "a-b-c".ReplaceFirst("-", "+").ShouldBe("a+b-c");
    }

    [Fact]
    public void Guards_return_what_is_right_and_name_what_is_wrong()
    {
        Check.NotNullOrWhiteSpace("x", "name", maxLength: 3).ShouldBe("x");
        Check.Length(null, "name", 3).ShouldBeNull();
        Check.Positive(3, "count").ShouldBe(3);
        Check.Range(3.5m, "price", 1m, 4m).ShouldBe(3.5m);
        Should.Throw<ArgumentNullException>(() => Check.NotNull<object>(null, "thing")).ParamName.ShouldBe("thing");
        Should.Throw<ArgumentException>(() => Check.NotNullOrWhiteSpace(" ", "name")).ParamName.ShouldBe("name");
        Should.Throw<ArgumentException>(() => Check.NotNullOrWhiteSpace("long", "name", maxLength: 3));
        Should.Throw<ArgumentException>(() => Check.Positive(0, "count"));
        Should.Throw<ArgumentException>(() => Check.Range(5, "count", 1, 4));
        Should.Throw<ArgumentException>(() => Check.NotDefaultOrNull<Guid>(Guid.Empty, "id"));
    }

    [Fact]
    public void Exceptions_of_the_business_carry_code_and_data()
    {
        var exception = new BusinessException("Repairs:IllegalTransition").WithData("from", "closed");
        exception.Code.ShouldBe("Repairs:IllegalTransition");
        exception.Data["from"].ShouldBe("closed");

        var friendly = new UserFriendlyException("Please wait.", "X:1", "details");
        (friendly.Message, friendly.Code, friendly.Details).ShouldBe(("Please wait.", "X:1", "details"));
    }

    [Fact]
    public void A_type_list_takes_only_its_kind()
    {
        var list = new TypeList<Exception>();
        list.TryAdd<AbpException>().ShouldBeTrue();
        list.TryAdd<AbpException>().ShouldBeFalse();
        Should.Throw<ArgumentException>(() => list.Add(typeof(string)));
    }

    [Fact]
    public void Constants_are_found_in_nested_classes_too()
        => ReflectionHelper.GetPublicConstantsRecursively(typeof(Names)).ShouldBe(["A", "A.B", "A.B.C"]);

    private static class Names
    {
        public const string A = "A";

        public static class Inner
        {
            public const string B = "A.B";

            public static class Innermost
            {
                public const string C = "A.B.C";
            }
        }
    }
}
