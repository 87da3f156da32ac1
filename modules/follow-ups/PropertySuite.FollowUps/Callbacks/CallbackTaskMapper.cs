using PropertySuite.Masking;

namespace PropertySuite.FollowUps;

/// <summary>Writes callback tasks as clients see them.</summary>
internal static class CallbackTaskMapper
{
    public static CallbackTaskListItemDto ToListItem(CallbackTask task, DateTime now, bool canRecord)
        => Fill(new CallbackTaskListItemDto(), task, now, canRecord);

    public static CallbackTaskDto ToDto(CallbackTask task, DateTime now, bool canRecord)
    {
        var dto = Fill(new CallbackTaskDto(), task, now, canRecord);
        dto.Attempts = [.. task.Attempts.OrderBy(attempt => attempt.At).Select(ToDto)];
        return dto;
    }

    public static CallbackOfSamePhoneDto ToOfSamePhone(CallbackTask task, bool canRecord) => new()
    {
        Id = task.Id,
        SourceType = task.SourceType,
        SourceId = task.SourceId,
        SourceNumber = task.SourceNumber,
        Location = task.Location,
        Summary = task.Summary,
        DueAt = task.DueAt,
        CanRecord = canRecord,
        ConcurrencyStamp = task.ConcurrencyStamp,
    };

    private static T Fill<T>(T dto, CallbackTask task, DateTime now, bool canRecord)
        where T : CallbackTaskListItemDto
    {
        dto.Id = task.Id;
        dto.SiteId = task.SiteId;
        dto.SourceType = task.SourceType;
        dto.SourceId = task.SourceId;
        dto.SourceNumber = task.SourceNumber;
        dto.Round = task.Round;
        dto.UnitId = task.UnitId;
        dto.Location = task.Location;
        dto.ContactName = task.ContactName;
        dto.ContactPhone = PersonalDataMask.Phone(task.ContactPhone);
        dto.Summary = task.Summary;
        dto.Reason = task.Reason;
        dto.DueAt = task.DueAt;
        dto.IsOverdue = task.Outcome is null && task.DueAt < now;
        dto.AssigneeId = task.AssigneeId;
        dto.AssigneeName = task.AssigneeName;
        dto.FailedAttempts = task.FailedAttempts;
        dto.NextAttemptAt = task.NextAttemptAt;
        dto.Outcome = task.Outcome;
        dto.ConcludedAt = task.ConcludedAt;
        dto.CreationTime = task.CreationTime;
        dto.CanRecord = canRecord;
        dto.ConcurrencyStamp = task.ConcurrencyStamp;
        return dto;
    }

    public static CallbackRatings ToRatings(CallbackRatingsDto ratings)
        => new(ratings.Quality, ratings.Attitude, ratings.Timeliness, ratings.Cleanliness);

    private static CallbackAttemptDto ToDto(CallbackAttempt attempt) => new()
    {
        At = attempt.At,
        ByName = attempt.ByName,
        Method = attempt.Method,
        Reached = attempt.Reached,
        Interviewee = attempt.Interviewee,
        Ratings = new CallbackRatingsDto
        {
            Quality = attempt.Ratings.Quality,
            Attitude = attempt.Ratings.Attitude,
            Timeliness = attempt.Ratings.Timeliness,
            Cleanliness = attempt.Ratings.Cleanliness,
        },
        Opinion = attempt.Opinion,
        PromisedReplyAt = attempt.PromisedReplyAt,
    };
}
