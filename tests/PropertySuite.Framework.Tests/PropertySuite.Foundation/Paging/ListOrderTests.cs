using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Testing.Postgres;

namespace PropertySuite.Paging;

public sealed class ListOrderTests : IAsyncLifetime
{
    private static readonly ListOrder<Ticket> Order = new ListOrder<Ticket>(ticket => ticket.Id, "creationTime desc")
        .Add("creationTime", ticket => ticket.CreationTime)
        .Add("title", ticket => ticket.Title)
        .Add("price", ticket => ticket.Price)
        .AddOptional("place", ticket => ticket.Place)
        .AddOptional("doneAt", ticket => ticket.DoneAt);

    private TicketDbContext _context = null!;

    public async Task InitializeAsync()
    {
        _context = new TicketDbContext(await TestPostgres.CreateDatabaseAsync());
        await _context.Database.EnsureCreatedAsync();
        _context.AddRange(Enumerable.Range(0, 57).Select(number => new Ticket(number)));
        await _context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _context.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("creationTime")]
    [InlineData("CREATIONTIME DESC")]
    [InlineData("title")]
    [InlineData("title desc")]
    [InlineData("price")]
    [InlineData("price desc")]
    [InlineData("place")]
    [InlineData("place desc")]
    [InlineData("doneAt asc")]
    [InlineData("doneAt desc")]
    public async Task Page_after_page_gives_every_row_once_in_the_order_of_the_whole(string? sorting)
    {
        var whole = await Order.Sort(_context.Tickets, sorting).Select(ticket => ticket.Id).ToListAsync();

        var read = new List<Guid>();
        KeysetCursor? after = null;
        do
        {
            var page = await Order.GetPageAsync(_context.Tickets, new PageRequest(sorting, after, 5, CountsTotal: false), ticket => ticket.Id);
            page.Rows.Count.ShouldBeLessThanOrEqualTo(5);
            read.AddRange(page.Rows);
            after = KeysetCursor.Parse(page.Next?.ToString());
        }
        while (after is not null);

        read.ShouldBe(whole);
        whole.Count.ShouldBe(57);
    }

    [Fact]
    public async Task A_row_that_comes_in_front_meanwhile_shifts_nothing()
    {
        var first = await Order.GetPageAsync(_context.Tickets, new PageRequest(null, null, 20, CountsTotal: true));
        _context.Add(new Ticket(1_000));
        await _context.SaveChangesAsync();

        var second = await Order.GetPageAsync(_context.Tickets, new PageRequest(null, first.Next, 20, CountsTotal: true));

        first.TotalCount.ShouldBe(57);
        second.Rows.Select(ticket => ticket.Id).Intersect(first.Rows.Select(ticket => ticket.Id)).ShouldBeEmpty();
        second.Rows[0].CreationTime.ShouldBe(first.Rows[^1].CreationTime.AddMinutes(-1));
    }

    [Fact]
    public async Task A_place_in_one_order_is_none_in_another()
    {
        var page = await Order.GetPageAsync(_context.Tickets, new PageRequest("price", null, 5, CountsTotal: false));

        await Should.ThrowAsync<BadCursorException>(
            () => Order.GetPageAsync(_context.Tickets, new PageRequest("price desc", page.Next, 5, CountsTotal: false)));
        await Should.ThrowAsync<BadCursorException>(
            () => Order.GetPageAsync(_context.Tickets, new PageRequest("title", page.Next, 5, CountsTotal: false)));
    }

    [Fact]
    public async Task A_place_without_a_value_in_a_column_that_always_has_one_is_refused()
        => await Should.ThrowAsync<BadCursorException>(() => Order.GetPageAsync(
            _context.Tickets, new PageRequest("title", new KeysetCursor("title", "null", Guid.NewGuid()), 5, CountsTotal: false)));

    [Theory]
    [InlineData("floor")]
    [InlineData("title up")]
    [InlineData("title desc, price")]
    [InlineData("title;drop table")]
    public void An_order_that_is_not_allowed_is_refused(string sorting)
        => Should.Throw<BadSortingException>(() => Order.Sort(_context.Tickets, sorting));

    [Fact]
    public async Task The_next_page_starts_from_the_index_not_from_the_beginning()
    {
        var page = await Order.GetPageAsync(_context.Tickets, new PageRequest(null, null, 5, CountsTotal: false));
        _context.Sql.Clear();

        await Order.GetPageAsync(_context.Tickets, new PageRequest(null, page.Next, 5, CountsTotal: false));

        _context.Sql.ShouldHaveSingleItem().ShouldContain("(t.\"CreationTime\", t.\"Id\") < (@");
    }

    [Fact]
    public async Task Rows_without_a_value_come_last_and_the_index_leads_to_each_part()
    {
        var page = await Order.GetPageAsync(_context.Tickets, new PageRequest("doneAt", null, 36, CountsTotal: true));
        page.TotalCount.ShouldBe(57);
        _context.Sql.Clear();

        var next = await Order.GetPageAsync(_context.Tickets, new PageRequest("doneAt", page.Next, 10, CountsTotal: false));

        next.Rows.Count.ShouldBe(10);
        next.Rows.Select(ticket => ticket.DoneAt is null).ShouldBe([false, false, .. Enumerable.Repeat(true, 8)]);
        _context.Sql.Count.ShouldBe(2);
        _context.Sql[0].ShouldContain("(t.\"DoneAt\", t.\"Id\") > (@");
        _context.Sql[1].ShouldContain("t.\"DoneAt\" IS NULL");
    }

    [Fact]
    public async Task Counting_stops_at_the_limit()
    {
        (await _context.Tickets.CountUpToAsync(10)).ShouldBe(10);
        (await _context.Tickets.CountUpToAsync(100)).ShouldBe(57);
    }

    [Fact]
    public async Task Every_row_is_read_batch_by_batch()
    {
        var batches = new List<int>();
        await foreach (var rows in Batches.ReadAsync(request => Order.GetPageAsync(_context.Tickets, request), "title", size: 25))
        {
            batches.Add(rows.Count);
        }

        batches.ShouldBe([25, 25, 7]);
    }

    [Fact]
    public async Task A_search_takes_signs_of_patterns_literally()
    {
        _context.Add(new Ticket(2_000) { SearchText = @"100% a_b\c" });
        await _context.SaveChangesAsync();

        (await Matching("%")).ShouldBe(1);
        (await Matching("A_B\\")).ShouldBe(1);
        (await Matching("axb")).ShouldBe(0);

        Task<int> Matching(string text) => _context.Tickets
            .CountAsync(ticket => EF.Functions.Like(ticket.SearchText, SearchPattern.Containing(text), SearchPattern.EscapeCharacter));
    }

    [Fact]
    public async Task A_list_in_a_json_column_comes_back_as_it_was()
    {
        (await _context.Tickets.AsNoTracking().FirstAsync(ticket => ticket.Title == "T0")).Tags.ShouldBe(["a", "门窗"]);
    }

    public sealed class Ticket
    {
        public Ticket(int number)
        {
            CreationTime = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(number);
            Title = $"T{number % 7}";
            Price = number % 3;
            Place = number % 4 == 0 ? null : $"P{number % 5}";
            DoneAt = IsDone(number) ? CreationTime.AddHours(number % 2) : null;
        }

        private Ticket()
        {
        }

        public Guid Id { get; private set; } = Guid.CreateVersion7();

        public DateTime CreationTime { get; private set; }

        public string Title { get; private set; } = "";

        public decimal Price { get; private set; }

        public string? Place { get; private set; }

        public DateTime? DoneAt { get; private set; }

        public string SearchText { get; init; } = "";

        public IReadOnlyList<string> Tags { get; private set; } = ["a", "门窗"];

        private static bool IsDone(int number) => number % 3 != 0;
    }

    public sealed class TicketDbContext(string connectionString) : DbContext
    {
        public List<string> Sql { get; } = [];

        public DbSet<Ticket> Tickets => Set<Ticket>();

        protected override void OnConfiguring(DbContextOptionsBuilder builder)
            => builder.UseNpgsql(connectionString).LogTo(Sql.Add, [Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuted]);

        protected override void OnModelCreating(ModelBuilder builder)
            => builder.Entity<Ticket>().Property(ticket => ticket.Tags).HasJsonConversion();
    }
}
