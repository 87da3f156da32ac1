namespace PropertySuite.Sites;

/// <summary>Writes absences as clients see them.</summary>
internal static class AbsenceMapper
{
    /// <summary>Whose names are shown.</summary>
    public static IEnumerable<Guid> PeopleOf(IEnumerable<Absence> absences)
        => absences.SelectMany(absence => new[] { absence.UserId, absence.StandInId }).OfType<Guid>();

    /// <summary>An absence.</summary>
    /// <param name="absence">The absence.</param>
    /// <param name="names">Names of people.</param>
    /// <param name="tellsWhy">Whether the reader may know the reason.</param>
    public static AbsenceDto ToDto(Absence absence, Dictionary<Guid, string> names, bool tellsWhy) => new()
    {
        Id = absence.Id,
        SiteId = absence.SiteId,
        UserId = absence.UserId,
        UserName = names.GetValueOrDefault(absence.UserId, ""),
        From = absence.From,
        To = absence.To,
        Reason = tellsWhy ? absence.Reason : null,
        StandInId = absence.StandInId,
        StandInName = absence.StandInId is { } standIn ? names.GetValueOrDefault(standIn) : null,
        Remark = tellsWhy ? absence.Remark : null,
        HandedOverAt = absence.HandedOverAt,
        CreationTime = absence.CreationTime,
        CreatorId = absence.CreatorId,
    };
}
