using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Data;
using Volo.Abp.Application;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>A module with books.</summary>
[DependsOn(typeof(AbpEntityFrameworkCorePostgreSqlModule), typeof(AbpDddApplicationModule))]
public class LibraryModule : AbpModule
{
    public LibraryModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpDbContextOptions>(options => options.UseNpgsql());
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        context.Services.AddAbpDbContext<LibraryDbContext>(options =>
        {
            options.AddDefaultRepositories<ILibraryDbContext>();
            options.AddDefaultRepository<Chapter>();
            options.Entity<Book>(book => book.DefaultWithDetailsFunc = books => books.Include(b => b.Chapters));
        });
        context.Services.AddSingleton<VisibleBranches>();
        context.Services.AddSingleton<BookEventLog>();
        context.Services.AddTransient<IBookAppService, BookAppService>();
        context.Services.AddTransient<IObjectMapper<Book, BookDto>, BookMapper>();
        context.Services.AddTransient<IObjectMapper<CreateBookInput, Book>, BookMapper>();
        context.Services.AddTransient<BookPermissions>();
    }
}

/// <summary>A module with loans.</summary>
[DependsOn(typeof(AbpEntityFrameworkCorePostgreSqlModule))]
public class LendingModule : AbpModule
{
    public LendingModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<LendingDbContext>(options => options.AddDefaultRepositories<ILendingDbContext>());
}

/// <summary>Both modules on one context.</summary>
[DependsOn(typeof(LibraryModule), typeof(LendingModule))]
public class LibraryHostModule : AbpModule
{
    public LibraryHostModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<LibraryHostDbContext>();
}

/// <summary>Both modules, each on its own context.</summary>
[DependsOn(typeof(LibraryModule), typeof(LendingModule))]
public class SeparateContextsModule : AbpModule
{
    public SeparateContextsModule()
    {
        SkipAutoServiceRegistration = true;
    }
}
