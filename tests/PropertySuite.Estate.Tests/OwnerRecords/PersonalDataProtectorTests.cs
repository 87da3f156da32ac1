using Microsoft.Extensions.Options;
using PropertySuite.OwnerRecords;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class PersonalDataProtectorTests
{
    private static readonly string FirstKey = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private static readonly string SecondKey = Convert.ToBase64String([.. Enumerable.Range(50, 32).Select(number => (byte)number)]);

    [Fact]
    public void What_was_encrypted_is_decrypted_and_never_looks_the_same_twice()
    {
        var protector = Create(new PersonalDataOptions { MasterKey = FirstKey });
        var secret = protector.Protect("330106199001011117");
        secret.ShouldStartWith("k1:");
        secret.ShouldNotContain("330106199001011117");
        protector.Protect("330106199001011117").ShouldNotBe(secret);
        protector.Unprotect(secret).ShouldBe("330106199001011117");
    }

    [Fact]
    public void A_changed_ciphertext_is_refused()
    {
        var protector = Create(new PersonalDataOptions { MasterKey = FirstKey });
        var secret = protector.Protect("330106199001011117").ToCharArray();
        secret[10] = secret[10] == 'A' ? 'B' : 'A';
        Should.Throw<AbpException>(() => protector.Unprotect(new string(secret)));
    }

    [Fact]
    public void A_new_key_still_opens_what_the_old_one_closed_and_finds_what_it_indexed()
    {
        var old = Create(new PersonalDataOptions { MasterKey = FirstKey });
        var replaced = Create(new PersonalDataOptions { MasterKey = FirstKey, Keys = { ["k2"] = SecondKey }, CurrentKeyId = "k2" });
        replaced.Unprotect(old.Protect("E12345678")).ShouldBe("E12345678");
        replaced.Protect("E12345678").ShouldStartWith("k2:");
        replaced.BlindIndex(null, "E12345678").ShouldNotBe(old.BlindIndex(null, "E12345678"));
        replaced.BlindIndexes(null, "E12345678").ShouldBe([replaced.BlindIndex(null, "E12345678"), old.BlindIndex(null, "E12345678")]);
        Should.Throw<AbpException>(() => old.Unprotect(replaced.Protect("E12345678"))).Message.ShouldContain("k2");
    }

    [Fact]
    public void The_old_key_can_be_taken_out_when_nothing_needs_it_any_more()
    {
        var both = Create(new PersonalDataOptions { MasterKey = FirstKey, Keys = { ["k2"] = SecondKey }, CurrentKeyId = "k2" });
        var onlyNew = Create(new PersonalDataOptions { Keys = { ["k2"] = SecondKey } });
        onlyNew.Unprotect(both.Protect("E12345678")).ShouldBe("E12345678");
        onlyNew.BlindIndexes(null, "E12345678").ShouldBe([both.BlindIndex(null, "E12345678")]);
    }

    [Fact]
    public void A_current_key_that_is_not_there_stops_the_start() =>
        Should.Throw<AbpException>(() => Create(new PersonalDataOptions { MasterKey = FirstKey, CurrentKeyId = "k9" })).Message.ShouldContain("k9");

    [Fact]
    public void The_blind_index_of_two_companies_differs()
    {
        var protector = Create(new PersonalDataOptions { MasterKey = FirstKey });
        var company = Guid.NewGuid();
        protector.BlindIndex(company, "E12345678").ShouldBe(protector.BlindIndex(company, "E12345678"));
        protector.BlindIndex(company, "E12345678").ShouldNotBe(protector.BlindIndex(Guid.NewGuid(), "E12345678"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAA")]
    public void A_key_that_is_no_key_stops_the_start(string key) =>
        Should.Throw<AbpException>(() => Create(new PersonalDataOptions { MasterKey = key })).Message.ShouldContain("PersonalData:MasterKey");

    private static AesGcmPersonalDataProtector Create(PersonalDataOptions options) => new(new PersonalDataKeyRing(Options.Create(options)));
}
