using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Host.Access;

/// <summary>A job sees what its arguments name: their company, and no site until it asks for one.</summary>
public class JobsSeeOnlyTheirOwn(JobsSeeOnlyTheirOwn.LookingHost host) : IClassFixture<JobsSeeOnlyTheirOwn.LookingHost>
{
    [Fact]
    public async Task A_job_without_a_company_sees_no_company_s_rows()
    {
        var seen = await RunAsync(new LookAround { Key = Guid.NewGuid() });

        seen.CurrentCompany.ShouldBeNull();
        seen.CompaniesOfUsers.ShouldAllBe(company => company == null);
        seen.Sites.ShouldBe(0);
        seen.Units.ShouldBe(0);
    }

    [Fact]
    public async Task A_job_of_a_company_sees_its_users_and_no_site()
    {
        var seen = await RunAsync(new LookAroundInCompany { Key = Guid.NewGuid(), TenantId = TestCompany.Id });

        seen.CurrentCompany.ShouldBe(TestCompany.Id);
        seen.CompaniesOfUsers.ShouldBe([TestCompany.Id]);
        seen.Sites.ShouldBe(0);
        seen.Units.ShouldBe(0);
    }

    [Fact]
    public async Task A_job_keeps_nothing_of_the_user_who_asked_for_it()
    {
        var key = Guid.NewGuid();
        var waiting = LookingJob.Expect(key);
        await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new LookAround { Key = key }), TestCompany.Id, SiteScope.AllSites);

        var seen = await waiting;

        seen.CurrentCompany.ShouldBeNull();
        seen.Units.ShouldBe(0);
    }

    private async Task<Seen> RunAsync<TArgs>(TArgs args)
        where TArgs : LookAround
    {
        var waiting = LookingJob.Expect(args.Key);
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(args));
        return await waiting;
    }

    /// <summary>A host with jobs that only look.</summary>
    public sealed class LookingHost : PropertySuiteHostFixture
    {
        /// <inheritdoc />
        protected override void Configure(WebApplicationBuilder builder)
        {
            builder.Services.AddTransient<LookingJob>();
            builder.Services.AddTransient<LookingInCompanyJob>();
            builder.Services.Configure<AbpBackgroundJobOptions>(options =>
            {
                options.AddJob<LookingJob>();
                options.AddJob<LookingInCompanyJob>();
            });
        }
    }

    /// <summary>Arguments that forgot the company.</summary>
    public class LookAround
    {
        /// <summary>Tells runs apart.</summary>
        public Guid Key { get; set; }
    }

    /// <summary>Arguments as they should be.</summary>
    public sealed class LookAroundInCompany : LookAround, IMultiTenant
    {
        /// <inheritdoc />
        public Guid? TenantId { get; set; }
    }

    /// <summary>What a job saw.</summary>
    public sealed record Seen(Guid? CurrentCompany, IReadOnlyList<Guid?> CompaniesOfUsers, long Sites, long Units);

    /// <summary>Looks around.</summary>
    public class LookingJob(IServiceProvider services) : AsyncBackgroundJob<LookAround>
    {
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, TaskCompletionSource<Seen>> Waiting = new();

        /// <summary>Completes when the run has been seen.</summary>
        public static Task<Seen> Expect(Guid key) =>
            Waiting.GetOrAdd(key, _ => new TaskCompletionSource<Seen>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

        /// <inheritdoc />
        public override Task ExecuteAsync(LookAround args) => LookAsync(services, args.Key);

        internal static async Task LookAsync(IServiceProvider services, Guid key)
        {
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
            var users = await services.GetRequiredService<IRepository<IdentityUser, Guid>>().GetListAsync();
            Waiting[key].SetResult(new Seen(
                services.GetRequiredService<ICurrentTenant>().Id,
                [.. users.Select(user => user.TenantId).Distinct()],
                await services.GetRequiredService<IRepository<Site, Guid>>().GetCountAsync(),
                await services.GetRequiredService<IRepository<Unit, Guid>>().GetCountAsync()));
        }
    }

    /// <summary>Looks around in a company.</summary>
    public class LookingInCompanyJob(IServiceProvider services) : AsyncBackgroundJob<LookAroundInCompany>
    {
        /// <inheritdoc />
        public override Task ExecuteAsync(LookAroundInCompany args) => LookingJob.LookAsync(services, args.Key);
    }
}
