using FsCheck;
using FsCheck.Fluent;
using PropertySuite.OwnerRecords;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class IdNumberTests
{
    private static readonly Arbitrary<string> Bodies = (
        from region in Gen.Elements("330106", "440305", "510107", "110101")
        from born in Gen.Choose(0, 36_000)
        from order in Gen.Choose(0, 999)
        select $"{region}{new DateOnly(1900, 1, 1).AddDays(born):yyyyMMdd}{order:000}").ToArbitrary();

    [Fact]
    public void A_resident_id_with_its_check_character_is_right() => Check.QuickThrowOnFailure(Prop.ForAll(Bodies, body =>
    {
        var number = IdNumber.Parse(body + IdNumber.ResidentCheckCharacter(body));
        number.Kind.ShouldBe(IdDocumentKind.ResidentId);
        number.Problem.ShouldBe(IdNumberProblem.None);
    }));

    [Fact]
    public void A_resident_id_with_any_other_check_character_is_wrong() => Check.QuickThrowOnFailure(Prop.ForAll(
        Bodies, Gen.Elements("0123456789X".ToCharArray()).ToArbitrary(), (body, character) =>
        {
            if (character != IdNumber.ResidentCheckCharacter(body))
            {
                IdNumber.Parse(body + character).Problem.ShouldBe(IdNumberProblem.CheckCharacter);
            }
        }));

    [Fact]
    public void Two_neighbouring_digits_that_changed_places_are_noticed() => Check.QuickThrowOnFailure(Prop.ForAll(
        Bodies, Gen.Choose(0, 15).ToArbitrary(), (body, place) =>
        {
            var swapped = body.ToCharArray();
            (swapped[place], swapped[place + 1]) = (swapped[place + 1], swapped[place]);
            if (body[place] != body[place + 1])
            {
                IdNumber.Parse(new string(swapped) + IdNumber.ResidentCheckCharacter(body)).IsWrong.ShouldBeTrue();
            }
        }));

    [Theory]
    [InlineData("51010719910515231x", "51010719910515231X")]
    [InlineData("330106 19900101 1117", "330106199001011117")]
    [InlineData("３３０１０６１９９００１０１１１１７", "330106199001011117")]
    public void Notation_does_not_matter(string written, string value) => IdNumber.Parse(written).Value.ShouldBe(value);

    [Fact]
    public void An_old_number_of_15_digits_becomes_18_characters()
    {
        var number = IdNumber.Parse("330106900101111");
        number.Value.ShouldStartWith("33010619900101111");
        number.Value.Length.ShouldBe(18);
        number.Problem.ShouldBe(IdNumberProblem.None);
    }

    [Fact]
    public void A_birth_date_that_does_not_exist_is_noticed()
    {
        const string Body = "33010619900230111";
        IdNumber.Parse(Body + IdNumber.ResidentCheckCharacter(Body)).Problem.ShouldBe(IdNumberProblem.BirthDate);
    }

    [Theory]
    [InlineData("91330106MA2AGH690B", IdDocumentKind.SocialCreditCode, IdNumberProblem.None)]
    [InlineData("91330106MA274GH07H", IdDocumentKind.SocialCreditCode, IdNumberProblem.CreditCodeCheckCharacter)]
    [InlineData("E12345678", IdDocumentKind.Passport, IdNumberProblem.None)]
    [InlineData("H1234567801", IdDocumentKind.HomeReturnPermit, IdNumberProblem.None)]
    [InlineData("33010619900101111", IdDocumentKind.Other, IdNumberProblem.Length)]
    [InlineData("3.30106199001011E+017", IdDocumentKind.ResidentId, IdNumberProblem.Truncated)]
    public void Other_documents_are_told_apart(string written, IdDocumentKind kind, IdNumberProblem problem)
    {
        var number = IdNumber.Parse(written);
        number.Kind.ShouldBe(kind);
        number.Problem.ShouldBe(problem);
    }
}
