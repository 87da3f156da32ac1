using PropertySuite.Security;

namespace PropertySuite.ServiceDesk;

/// <summary>Small rules of links.</summary>
public class LinkLawTests
{
    [Fact]
    public void Tokens_are_256_random_bits_in_characters_of_an_address()
    {
        var tokens = Enumerable.Range(0, 1000).Select(_ => RandomToken.New()).ToList();

        tokens.Distinct().Count().ShouldBe(tokens.Count);
        tokens.ShouldAllBe(token => token.Length == RandomToken.Length && token == Uri.EscapeDataString(token));
        RandomToken.HashOf("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.*")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.*")]
    [InlineData("2001:db8:5:1234::1", "2001:db8:5:*")]
    [InlineData("", "?")]
    [InlineData(null, "?")]
    [InlineData("nonsense", "?")]
    public void Of_an_address_only_the_network_is_kept(string? address, string network)
    {
        NetworkAddress.Of(address).ShouldBe(network);
        NetworkAddress.Of(address).Length.ShouldBeLessThanOrEqualTo(NetworkAddress.MaxLength);
    }

    [Theory]
    [InlineData("#1d3f8a")]
    [InlineData("#000000")]
    [InlineData("#B3261E")]
    public void A_colour_on_which_white_letters_are_read_stays(string colour) => CompanyColour.Readable(colour).ShouldBe(colour.ToLowerInvariant());

    [Theory]
    [InlineData(null)]
    [InlineData("red")]
    [InlineData("#00ff00\n")]
    public void What_is_no_colour_is_the_one_that_a_company_begins_with(string? colour) => CompanyColour.Readable(colour).ShouldBe(CompanyColour.Initial);

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#FFEB3B")]
    [InlineData("#00e5ff")]
    [InlineData("#ff9800")]
    public void A_lighter_one_is_darkened_until_they_are(string colour)
    {
        var shown = CompanyColour.Readable(colour);

        Contrast(shown).ShouldBeInRange(4.5, 5.2, shown);
    }

    /// <summary>Contrast with white by the words of WCAG 2.2.</summary>
    private static double Contrast(string colour)
    {
        double[] light = [.. new[] { 1, 3, 5 }.Select(at => Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0)
            .Select(share => share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4))];
        return 1.05 / ((0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]) + 0.05);
    }
}
