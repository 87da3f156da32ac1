using PropertySuite.OwnerRecords.Localization;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.OwnerRecords;

/// <summary>Words of the owner records that a company may shape.</summary>
public class OwnerRecordsDictionaryDefinitionProvider : IDictionaryDefinitionProvider, ITransientDependency
{
    /// <inheritdoc />
    public IEnumerable<DictionaryDefinition> Define()
    {
        yield return new DictionaryDefinition(
                KeyCustomerConsts.ReasonDictionary, LocalizableString.Create<OwnerRecordsResource>("Dictionary:" + KeyCustomerConsts.ReasonDictionary))
            .AddAll<OwnerRecordsResource>("committee", "media", "complaints", "large-customer", "care", "public-figure", "other");
    }
}
