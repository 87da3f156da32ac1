using System.Text;

namespace PropertySuite.Host.Malformed;

/// <summary>Forms with files that are none.</summary>
internal static class MalformedForm
{
    private const string Boundary = "zqboundary";

    public static (string? ContentType, byte[]? Body) Make(Random random, StrangeValues strange)
    {
        var contentType = random.Next(10) == 0
            ? strange.Of<string?>(["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + new string('b', 300), "application/json", null, "multipart/mixed; boundary=" + Boundary])
            : $"multipart/form-data; boundary={Boundary}";
        var name = random.Next(5) == 0 ? strange.Of(["File", "", "x", "file[0]", "fi\"le"]) : "file";
        var fileName = strange.Of(["roster.csv", "roster.xlsx", "roster.xls", "../../roster.csv", "", "a\0b.csv", new string('长', 400) + ".csv", "CON.xlsx", "roster", ".csv", "roster.csv.exe"]);
        byte[] head = Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{fileName}\"\r\nContent-Type: {strange.Of(["text/csv", "application/zip", "nonsense", ""])}\r\n\r\n");
        byte[] tail = Encoding.UTF8.GetBytes(random.Next(6) == 0 ? "\r\n" : $"\r\n--{Boundary}--\r\n");
        return (contentType, random.Next(15) == 0 ? Encoding.UTF8.GetBytes(strange.Text()) : [.. head, .. Content(random, strange), .. tail]);
    }

    private static byte[] Content(Random random, StrangeValues strange)
    {
        switch (random.Next(9))
        {
            case 0:
                return [];
            case 1:
                return [(byte)'P', (byte)'K', 3, 4, .. Noise(random)];
            case 2:
                return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Noise(random)];
            case 3:
                return Noise(random);
            case 4:
                return Encoding.UTF8.GetBytes($"房号,业主姓名,电话\n{strange.Text()},{strange.Text()},{strange.Text()}\n");
            case 5:
                return Encoding.UTF8.GetBytes("房号,业主姓名\n" + new string(',', 20_000));
            case 6:
                return Encoding.Unicode.GetBytes("房号,业主姓名,电话\n1-101,张伟,13800138000\n");
            case 7:
                return Encoding.UTF8.GetBytes("房号\t业主姓名\0\t电话\n\"1-101\t张伟\n");
            default:
                return Encoding.UTF8.GetBytes("房号,业主姓名,电话\n1-101,张伟,13800138000\n");
        }
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 2000)];
        random.NextBytes(bytes);
        return bytes;
    }
}
