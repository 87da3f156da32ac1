using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NSubstitute;
using Volo.Abp.Auditing;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.Auditing;

public sealed class AuditProperties : IAsyncLifetime
{
    private static readonly DateTime Now = new(2026, 11, 22, 8, 30, 0, DateTimeKind.Utc);
    private static readonly Guid UserId = Guid.NewGuid();
    private static readonly Guid TenantId = Guid.NewGuid();
    private RunningApplication _application = default!;

    public async Task InitializeAsync() => _application = await RunningApplication.StartAsync<AuditingTestModule>();

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Fact]
    public void A_new_object_gets_time_and_creator()
    {
        var tree = new Tree();
        using (SignIn())
        {
            Setter.SetCreationProperties(tree);
        }

        (tree.CreationTime, tree.CreatorId).ShouldBe((Now, UserId));
    }

    [Fact]
    public void What_is_set_already_stays()
    {
        var (time, creator) = (Now.AddDays(-1), Guid.NewGuid());
        var tree = new Tree(time, creator);
        using (SignIn())
        {
            Setter.SetCreationProperties(tree);
        }

        (tree.CreationTime, tree.CreatorId).ShouldBe((time, creator));
    }

    [Fact]
    public void A_change_gets_time_and_user_anew_each_time()
    {
        var tree = new Tree();
        using (SignIn())
        {
            Setter.SetModificationProperties(tree);
        }

        (tree.LastModificationTime, tree.LastModifierId).ShouldBe((Now, UserId));

        Setter.SetModificationProperties(tree);
        tree.LastModifierId.ShouldBeNull();
    }

    [Fact]
    public void A_deletion_gets_time_and_user()
    {
        var tree = new Tree();
        using (SignIn())
        {
            Setter.SetDeletionProperties(tree);
        }

        (tree.DeletionTime, tree.DeleterId).ShouldBe((Now, UserId));
    }

    [Fact]
    public void A_user_of_another_tenant_is_not_written_down()
    {
        var tree = new Tree { TenantId = TenantId };
        using (SignIn())
        {
            Setter.SetCreationProperties(tree);
            Setter.SetModificationProperties(tree);
            Setter.SetDeletionProperties(tree);
        }

        (tree.CreatorId, tree.LastModifierId, tree.DeleterId).ShouldBe((null, null, null));
        tree.CreationTime.ShouldBe(Now);
    }

    [Fact]
    public void Each_change_raises_the_version()
    {
        var tree = new Tree();

        Setter.IncrementEntityVersionProperty(tree);
        Setter.IncrementEntityVersionProperty(tree);

        tree.EntityVersion.ShouldBe(2);
    }

    [Fact]
    public void An_object_without_such_properties_is_left_alone()
    {
        Should.NotThrow(() => Setter.SetCreationProperties(new object()));
    }

    private IAuditPropertySetter Setter => _application.Get<IAuditPropertySetter>();

    private IDisposable SignIn() => _application.Get<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, UserId.ToString())], "test")));

    private class AuditedBase : IFullAuditedObject
    {
        public DateTime CreationTime { get; protected init; }

        public Guid? CreatorId { get; protected init; }

        public DateTime? LastModificationTime { get; private set; }

        public Guid? LastModifierId { get; private set; }

        public bool IsDeleted { get; private set; }

        public DateTime? DeletionTime { get; private set; }

        public Guid? DeleterId { get; private set; }
    }

    private sealed class Tree : AuditedBase, IMultiTenant, IHasEntityVersion
    {
        public Tree()
        {
        }

        public Tree(DateTime creationTime, Guid creatorId) => (CreationTime, CreatorId) = (creationTime, creatorId);

        public Guid? TenantId { get; init; }

        public int EntityVersion { get; private set; }
    }

    [DependsOn(typeof(AbpAuditingModule))]
    public class AuditingTestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            var clock = Substitute.For<IClock>();
            clock.Now.Returns(Now);
            context.Services.Replace(ServiceDescriptor.Singleton(clock));
        }
    }
}
