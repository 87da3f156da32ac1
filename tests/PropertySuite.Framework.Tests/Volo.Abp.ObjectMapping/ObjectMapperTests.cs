using System.Collections.ObjectModel;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;

namespace PropertySuite.Framework.Tests.Mapping;

public sealed class ObjectMapperTests
{
    [Fact]
    public async Task A_written_mapper_is_found_by_its_two_types()
    {
        await using var application = await RunningApplication.StartAsync<MappingModule>();
        var mapper = application.Get<IObjectMapper>();
        var existing = new RoomDto();

        mapper.Map<Room, RoomDto>(new Room("101")).Code.ShouldBe("101");
        mapper.Map(new Room("102"), existing).ShouldBeSameAs(existing);
        existing.Code.ShouldBe("102");
        mapper.Map<Room, RoomDto>(null!).ShouldBeNull();
        application.Get<IObjectMapper<MappingModule>>().Map<Room, RoomDto>(new Room("103")).Code.ShouldBe("103");
    }

    [Fact]
    public async Task Collections_are_mapped_element_by_element()
    {
        await using var application = await RunningApplication.StartAsync<MappingModule>();
        var mapper = application.Get<IObjectMapper>();
        Room[] rooms = [new("1"), new("2")];

        mapper.Map<Room[], RoomDto[]>(rooms).Select(r => r.Code).ShouldBe(["1", "2"]);
        mapper.Map<List<Room>, List<RoomDto>>([.. rooms]).Count.ShouldBe(2);
        mapper.Map<IEnumerable<Room>, IEnumerable<RoomDto>>(rooms.Where(_ => true)).Count().ShouldBe(2);
        mapper.Map<Room[], ICollection<RoomDto>>(rooms).Count.ShouldBe(2);
        mapper.Map<Room[], IList<RoomDto>>(rooms).Count.ShouldBe(2);
        mapper.Map<Room[], IReadOnlyList<RoomDto>>(rooms).Count.ShouldBe(2);
        mapper.Map<Room[], Collection<RoomDto>>(rooms).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_existing_collection_is_filled()
    {
        await using var application = await RunningApplication.StartAsync<MappingModule>();
        var existing = new List<RoomDto> { new() { Code = "old" } };

        application.Get<IObjectMapper>().Map<Room[], List<RoomDto>>([new Room("new")], existing).ShouldBeSameAs(existing);

        existing.ShouldHaveSingleItem().Code.ShouldBe("new");
    }

    [Fact]
    public async Task Classes_may_map_themselves()
    {
        await using var application = await RunningApplication.StartAsync<MappingModule>();
        var mapper = application.Get<IObjectMapper>();

        mapper.Map<SelfMapping, RoomDto>(new SelfMapping()).Code.ShouldBe("to");
        mapper.Map<Room, SelfFilling>(new Room("from")).Code.ShouldBe("from");
    }

    [Fact]
    public async Task A_missing_mapping_names_the_two_types()
    {
        await using var application = await RunningApplication.StartAsync<MappingModule>();

        Should.Throw<NotImplementedException>(() => application.Get<IObjectMapper>().Map<RoomDto, Room>(new RoomDto()))
            .Message.ShouldContain(nameof(RoomDto));
    }
}

[DependsOn(typeof(AbpObjectMappingModule))]
public class MappingModule : AbpModule;

public record Room(string Code);

public class RoomDto
{
    public string? Code { get; set; }
}

public class RoomMapper : IObjectMapper<Room, RoomDto>, ITransientDependency
{
    public RoomDto Map(Room source) => Map(source, new RoomDto());

    public RoomDto Map(Room source, RoomDto destination)
    {
        destination.Code = source.Code;
        return destination;
    }
}

public class SelfMapping : IMapTo<RoomDto>
{
    public RoomDto MapTo() => new() { Code = "to" };

    public void MapTo(RoomDto destination) => destination.Code = "to";
}

public class SelfFilling : IMapFrom<Room>
{
    public string? Code { get; private set; }

    public void MapFrom(Room source) => Code = source.Code;
}
