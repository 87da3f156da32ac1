namespace PropertySuite.Sites;

/// <summary>Writes absences as clients see them.</summary>
internal static class AbsenceMapper
{
    /// <summary>Whose names are shown.</summary>
    public static IEnumerable<Guid> PeopleOf(IEnumerable<Absence> absences)
        => absences.SelectMany(absence => new[] { absence.UserId, absence.StandInId }).OfType<Guid>();

    public static List<AbsenceDto> ToDtos(IEnumerable<Absence> absences, Dictionary<Guid, string> names) =>
    [
        .. absences.Select(absence => new AbsenceDto
        {
            Id = absence.Id,
            SiteId = absence.SiteId,
            UserId = absence.UserId,
            UserName = names.GetValueOrDefault(absence.UserId, ""),
            From = absence.From,
            To = absence.To,
            Reason = absence.Reason,
            StandInId = absence.StandInId,
            StandInName = absence.StandInId is { } standIn ? names.GetValueOrDefault(standIn) : null,
            Remark = absence.Remark,
            HandedOverAt = absence.HandedOverAt,
            CreationTime = absence.CreationTime,
            CreatorId = absence.CreatorId,
        }),
    ];
}
