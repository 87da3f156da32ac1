using PropertySuite.OwnerRecords;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class KeyCustomerTests
{
    [Fact]
    public void No_contact_is_planned_before_the_first_day_on_the_list()
    {
        var first = new DateOnly(2026, 11, 30);
        var entry = new KeyCustomer(Guid.NewGuid(), new Party(Guid.NewGuid(), Guid.NewGuid(), PartyKind.Person, "重点客户"), first);

        entry.PlanContacts(30, first).NextContactOn.ShouldBe(first);
        Should.Throw<BusinessException>(() => entry.PlanContacts(30, first.AddDays(-1))).Code.ShouldBe(OwnerRecordsErrorCodes.KeyCustomerContactBeforeStart);
        entry.NextContactOn.ShouldBe(first);
    }
}
