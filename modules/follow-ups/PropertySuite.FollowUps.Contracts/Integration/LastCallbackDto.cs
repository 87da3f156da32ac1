namespace PropertySuite.FollowUps;

/// <summary>The latest callback about a source.</summary>
public class LastCallbackDto
{
    /// <summary>The source record.</summary>
    public Guid SourceId { get; set; }

    /// <summary>Which callback about it that was, from 1.</summary>
    public int Round { get; set; }

    /// <summary>When it was asked for (UTC).</summary>
    public DateTime RequestedAt { get; set; }
}
