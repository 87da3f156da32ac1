using PropertySuite.Sites;

namespace PropertySuite.Repairs;

/// <summary>Works out how busy a technician is today: what is promised against the time for which they are on duty.</summary>
public static class TechnicianLoads
{
    /// <summary>What an order takes for which nobody has agreed on a window.</summary>
    private static readonly TimeSpan UsualVisit = TimeSpan.FromHours(1);

    private const double FreeBelow = 0.5;
    private const double NormalUpTo = 0.85;

    /// <summary>The load of one technician.</summary>
    /// <param name="technician">Who.</param>
    /// <param name="orders">The open orders in their hands.</param>
    /// <param name="today">Today at the site.</param>
    /// <param name="capacity">For how long they are on duty today; null when nobody has planned them.</param>
    /// <param name="away">That they are away now, and who stands in.</param>
    public static TechnicianLoadDto Of(AssignedTechnician technician, IReadOnlyCollection<RepairInHand> orders, SiteDay today, TimeSpan? capacity, AwayPersonDto? away)
    {
        var promised = orders.Where(order => (order.AppointmentStart ?? order.PromisedFinishAt) < today.End).Sum(order => MinutesOf(order));
        return new TechnicianLoadDto
        {
            UserId = technician.UserId,
            Name = technician.Name,
            OpenOrders = orders.Count,
            PromisedMinutes = (int)promised,
            CapacityMinutes = capacity is { } time ? (int)time.TotalMinutes : null,
            Load = away is not null ? TechnicianLoad.Away : capacity is { } available ? WordFor(promised, available.TotalMinutes) : null,
            AwayUntil = away?.Until,
            StandInName = away?.StandInName,
        };
    }

    /// <summary>The word for so many minutes promised out of so many.</summary>
    public static TechnicianLoad WordFor(double promised, double capacity)
        => promised < capacity * FreeBelow ? TechnicianLoad.Free
            : promised <= capacity * NormalUpTo ? TechnicianLoad.Normal
            : promised <= capacity ? TechnicianLoad.NearlyFull
            : TechnicianLoad.Overloaded;

    private static double MinutesOf(RepairInHand order)
        => order is { AppointmentStart: { } start, AppointmentEnd: { } end } ? (end - start).TotalMinutes : UsualVisit.TotalMinutes;
}
