using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.Localization;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Framework.Tests.Localization;

public sealed class TextsByCulture : IAsyncLifetime
{
    private RunningApplication _application = default!;

    public async Task InitializeAsync() => _application = await RunningApplication.StartAsync<LocalizationTestModule>();

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Theory]
    [InlineData("zh-Hans", "树")]
    [InlineData("zh-Hant", "樹")]
    [InlineData("en", "tree")]
    [InlineData("zh-CN", "树")]
    [InlineData("zh-TW", "樹")]
    [InlineData("zh-HK", "樹")]
    [InlineData("en-US", "tree")]
    public void A_text_is_shown_in_the_language_of_the_culture_or_of_its_parents(string culture, string expected)
    {
        using (CultureHelper.Use(culture))
        {
            Texts<GardenResource>()["Tree"].Value.ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_text_that_a_language_lacks_is_shown_in_the_default_language(string culture)
    {
        using (CultureHelper.Use(culture))
        {
            Texts<GardenResource>()["Only in the default language"].Value.ShouldBe("只有简体");
        }
    }

    [Fact]
    public void An_unknown_key_is_shown_itself_and_says_that_it_is_unknown()
    {
        var text = Texts<GardenResource>()["No such key"];

        text.Value.ShouldBe("No such key");
        text.ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void Arguments_are_put_into_the_text()
    {
        using (CultureHelper.Use("zh-Hant"))
        {
            Texts<GardenResource>()["Greeting", "陳先生"].Value.ShouldBe("您好，陳先生");
        }
    }

    [Fact]
    public void Nested_groups_become_keys_with_double_underscores()
    {
        using (CultureHelper.Use("zh-Hans"))
        {
            Texts<GardenResource>()["Menu__Home__Title"].Value.ShouldBe("首页");
        }
    }

    [Fact]
    public void A_resource_takes_missing_texts_from_the_resources_that_its_class_names()
    {
        using (CultureHelper.Use("en"))
        {
            Texts<GardenResource>()["Flower"].Value.ShouldBe("flower");
            Texts<GardenResource>()["Tree"].Value.ShouldBe("tree");
        }
    }

    [Fact]
    public void A_resource_takes_missing_texts_from_its_base_types_and_their_default_language()
    {
        using (CultureHelper.Use("zh-Hant"))
        {
            Texts<ParkResource>()["Flower"].Value.ShouldBe("花");
        }
    }

    [Fact]
    public void All_texts_are_those_that_single_look_ups_give()
    {
        using (CultureHelper.Use("zh-Hant"))
        {
            var localizer = Texts<GardenResource>();

            var all = localizer.GetAllStrings(includeParentCultures: true, includeBaseLocalizers: true, includeDynamicContributors: true).ToList();

            all.Select(text => text.Name).ShouldBe(
                ["Tree", "Greeting", "Only in the default language", "Menu__Home__Title", "Flower", "Garden:Full"], ignoreOrder: true);
            all.ShouldAllBe(text => text.Value == localizer[text.Name].Value);
        }
    }

    [Fact]
    public void The_texts_of_one_culture_alone_can_be_listed()
    {
        using (CultureHelper.Use("zh-Hant"))
        {
            Texts<GardenResource>()
                .GetAllStrings(includeParentCultures: false, includeBaseLocalizers: false, includeDynamicContributors: true)
                .ToDictionary(text => text.Name, text => text.Value)
                .ShouldBe(new Dictionary<string, string> { ["Tree"] = "樹", ["Greeting"] = "您好，{0}" }, ignoreOrder: true);
        }
    }

    [Fact]
    public async Task A_resource_knows_its_languages()
    {
        var localizer = (IAbpStringLocalizer)_application.Get<IStringLocalizerFactory>().Create(typeof(GardenResource));

        (await localizer.GetSupportedCulturesAsync()).ShouldBe(["en", "zh-Hans", "zh-Hant"], ignoreOrder: true);
    }

    [Fact]
    public void A_text_of_no_named_resource_comes_from_the_default_resource()
    {
        using (CultureHelper.Use("en"))
        {
            new LocalizableString(resourceType: null, "Tree").Localize(_application.Get<IStringLocalizerFactory>()).Value.ShouldBe("tree");
            LocalizableString.Create<GardenResource>("Tree").Localize(_application.Get<IStringLocalizerFactory>()).Value.ShouldBe("tree");
        }
    }

    [Fact]
    public void A_resource_is_found_by_its_name()
    {
        var factory = _application.Get<IStringLocalizerFactory>();

        factory.CreateByResourceNameOrNull("Garden").ShouldNotBeNull()["Tree"].ResourceNotFound.ShouldBeFalse();
        factory.CreateByResourceNameOrNull("Desert").ShouldBeNull();
    }

    [Fact]
    public void A_class_that_is_no_resource_gets_the_platforms_localizer()
    {
        Texts<UnknownResource>()["Anything"].Value.ShouldBe("Anything");
    }

    [Fact]
    public void A_language_file_without_a_culture_is_an_error_that_names_the_file()
    {
        Should.Throw<AbpException>(() => Texts<BrokenResource>()["A"]).Message.ShouldContain("/Localization/Broken/en.json");
    }

    [Fact]
    public void A_resource_without_any_file_is_an_error_and_not_a_page_full_of_keys()
    {
        Should.Throw<AbpException>(() => Texts<LostResource>()["A"]).Message.ShouldContain("/Localization/Nowhere");
    }

    [Fact]
    public async Task The_languages_are_those_of_the_options()
    {
        var languages = await _application.Get<ILanguageProvider>().GetLanguagesAsync();

        languages.Select(language => (language.CultureName, language.DisplayName)).ShouldBe([("zh-Hans", "简体中文"), ("en", "en")]);
    }

    [Fact]
    public void The_frameworks_files_are_reached_below_their_package()
    {
        var options = new AbpVirtualFileSystemOptions();
        options.FileSets.AddEmbedded<AbpLocalizationModule>(baseFolder: "/Volo.Abp.Validation");
        var files = new VirtualFileProvider(Microsoft.Extensions.Options.Options.Create(options));

        files.GetDirectoryContents("/Localization/AbpValidation").Select(file => file.Name)
            .ShouldBe(["en.json", "zh-Hans.json", "zh-Hant.json"], ignoreOrder: true);
        files.GetFileInfo("/Localization/AbpValidation/nothing.json").Exists.ShouldBeFalse();
    }

    [Fact]
    public void A_later_file_set_overrides_a_file_of_an_earlier_one()
    {
        var options = new AbpVirtualFileSystemOptions();
        options.FileSets.AddEmbedded<LocalizationTestModule>("PropertySuite.Framework.Tests.Volo.Abp.Localization.Localization.Garden");
        options.FileSets.AddEmbedded<LocalizationTestModule>("PropertySuite.Framework.Tests.Volo.Abp.Localization.Localization.Plants");
        var files = new VirtualFileProvider(Microsoft.Extensions.Options.Options.Create(options));

        using var reader = new StreamReader(files.GetFileInfo("/zh-Hans.json").CreateReadStream());
        reader.ReadToEnd().ShouldContain("被覆盖");
        files.GetFileInfo("/zh-Hant.json").Exists.ShouldBeTrue();
    }

    private IStringLocalizer<TResource> Texts<TResource>() => _application.Get<IStringLocalizer<TResource>>();
}
