using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>
/// Reads a text that names one room or several of one building, or nothing when it is not certain which. Two numbers of one form behind each
/// other (1203-1205) are two rooms, never entrance and room.
/// </summary>
internal static partial class RoomListReader
{
    private const int MaxRooms = 20;

    /// <summary>How far apart two rooms with a dash between them are, so that they are those two and no row of rooms.</summary>
    private const int MaxDistance = 2;

    /// <summary>The rooms in the order of the text; none when the text is unreadable or uncertain.</summary>
    public static IReadOnlyList<RoomCode> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var plain = RoomNotation.Normalize(text);
        if (WithoutBuilding().IsMatch(plain))
        {
            return [];
        }

        if (RoomCode.FindHouse(plain) is { } house)
        {
            return [house];
        }

        var rooms = new List<RoomCode>();
        string[] lead = [];
        foreach (var piece in Separator().Split(plain).Where(piece => piece.Length > 0))
        {
            if (ReadPiece(piece, lead) is not { } read || lead.Length > 0 && !read.Lead.SequenceEqual(lead))
            {
                return [];
            }

            lead = read.Lead;
            foreach (var room in read.Rooms)
            {
                if (RoomCode.Of(lead, room) is not { } code || rooms.Contains(code) || rooms.Count > 0 && !AreAlike(rooms[^1].Room, code.Room))
                {
                    return [];
                }

                rooms.Add(code);
            }
        }

        return rooms.Count <= MaxRooms ? rooms : [];
    }

    private static Piece? ReadPiece(string piece, string[] leadBefore)
    {
        var parts = RoomNotation.Split(piece);
        var from = parts.Length - 1;
        while (from > 0 && AreOfOneForm(parts[from - 1], parts[from]))
        {
            from--;
        }

        if (from <= 0 && leadBefore.Length == 0)
        {
            // 101-201 may be building 101; 1203-1205 and 101/102 are rooms whose building is not said.
            from = parts is [{ Length: <= 3 } building, var room] && !(piece.Contains('/') && IsOnFloorOf(building, room)) ? 1 : 0;
        }

        if (from == 1 && parts is [var named, var second] && AreOfOneForm(Words().Replace(named, ""), second) && Words().IsMatch(named))
        {
            // 商铺101-103 are shops whose building is not said.
            return null;
        }

        var (lead, rooms) = (parts[..Math.Max(from, 0)], parts[Math.Max(from, 0)..]);
        if (rooms.Length == 0 || (lead.Length == 0 ? leadBefore : lead) is not { Length: > 0 } whole || whole.Skip(1).Any(IsRoomNumber))
        {
            return null;
        }

        return rooms.Length == 1 || piece.Contains('/') || IsPairOfNeighbours(rooms) || BlankBetween().IsMatch(piece) ? new Piece(whole, rooms) : null;
    }

    private static bool IsPairOfNeighbours(string[] rooms)
        => rooms.Length == 2 && IsOnFloorOf(rooms[0], rooms[1])
            && int.TryParse(rooms[0], out var first) && int.TryParse(rooms[1], out var second) && second - first is > 0 and <= MaxDistance;

    private static bool IsOnFloorOf(string room, string other)
        => room.Length == other.Length && room.Length > 2 && room[..^2] == other[..^2];

    /// <summary>Both with three digits or more (1203 and 1205), or both with a letter behind (12A and 12B), and equally long.</summary>
    private static bool AreOfOneForm(string left, string right)
        => left.Length == right.Length && (IsRoomNumber(left) && IsRoomNumber(right) || WithLetter().IsMatch(left) && WithLetter().IsMatch(right));

    /// <summary>103 and 104, 999 and 1001, 8 and 10; never 1203 and 5, which may be short for 1205.</summary>
    private static bool AreAlike(string left, string right)
        => right.Length - left.Length is 0 or 1 && char.IsAsciiDigit(left[^1]) == char.IsAsciiDigit(right[^1]);

    private static bool IsRoomNumber(string part) => RoomNumber().IsMatch(part);

    [GeneratedRegex(@"\s*(?:(?<![栋幢座楼元梯门期区]\s*)[、,](?!\s*(?:UNIT|FLAT|ROOM|RM|APT|APARTMENT|SUITE|FLOOR|LEVEL|[0-9]+\s*/\s*F))|[;+&\r\n]|(?<=[0-9A-Z室号户]\s*)[和及与](?=\s*[0-9A-Z]))\s*")]
    private static partial Regex Separator();

    [GeneratedRegex("^B?[0-9]{3,}[A-Z]?$")]
    private static partial Regex RoomNumber();

    [GeneratedRegex("^[0-9]{1,3}[A-Z]$")]
    private static partial Regex WithLetter();

    [GeneratedRegex(@"[0-9A-Z]\s+[0-9]{3,}[A-Z]?$")]
    private static partial Regex BlankBetween();

    /// <summary>18/19号 are two villas; -1-013 is a place in a basement whose building is not said.</summary>
    [GeneratedRegex(@"^(?:[A-Z]?[0-9]+[A-Z]?\s*/\s*[A-Z]?[0-9]+[A-Z]?\s*[号#]$|[-‐‑‒–—−])")]
    private static partial Regex WithoutBuilding();

    [GeneratedRegex("^[\u4e00-\u9fff]+")]
    private static partial Regex Words();

    private sealed record Piece(string[] Lead, string[] Rooms);
}
