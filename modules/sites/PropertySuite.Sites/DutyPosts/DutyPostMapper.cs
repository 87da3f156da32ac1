namespace PropertySuite.Sites;

/// <summary>Writes posts as clients see them.</summary>
internal static class DutyPostMapper
{
    public static DutyPostDto ToDto(DutyPost post) => new()
    {
        Id = post.Id,
        SiteId = post.SiteId,
        Name = post.Name,
        Role = post.Role,
        AllowsAnotherPost = post.AllowsAnotherPost,
        IsActive = post.IsActive,
        CreationTime = post.CreationTime,
        CreatorId = post.CreatorId,
        LastModificationTime = post.LastModificationTime,
        LastModifierId = post.LastModifierId,
        ConcurrencyStamp = post.ConcurrencyStamp,
    };
}
