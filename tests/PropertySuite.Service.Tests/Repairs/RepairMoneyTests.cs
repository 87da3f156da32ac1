using FsCheck;
using FsCheck.Fluent;
using Check = FsCheck.Check;

namespace PropertySuite.Repairs;

public class RepairMoneyTests
{
    private static readonly Arbitrary<(decimal Quantity, decimal Price)> Lines =
        Gen.Choose(1, 5_000_000).SelectMany(quantity =>
            Gen.Choose(0, 10_000_000).Select(price => (quantity / 1000m, price / 100m))).ToArbitrary();

    [Fact]
    public void A_line_is_rounded_to_the_fen_and_off_by_half_a_fen_at_most()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Lines, line =>
        {
            var material = new RepairMaterial("阀芯", line.Quantity, "个", line.Price);

            decimal.Round(material.Amount, 2).ShouldBe(material.Amount);
            Math.Abs(material.Amount - (line.Quantity * line.Price)).ShouldBeLessThanOrEqualTo(0.005m);
        }));

    [Fact]
    public void A_quote_is_the_sum_of_what_its_lines_show()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.ArrayOf(Lines.Generator).Resize(20).ToArbitrary(), lines =>
        {
            var quote = new RepairQuote(
                [.. lines.Select(line => new RepairMaterial("阀芯", line.Quantity, "个", line.Price))], 60.005m, null, Orders.CallTime);

            quote.TotalAmount.ShouldBe(quote.Materials.Sum(material => material.Amount) + 60.01m);
        }));
}
