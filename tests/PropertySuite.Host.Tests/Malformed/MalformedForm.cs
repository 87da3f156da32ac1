using System.Buffers.Binary;
using System.IO.Compression;
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
        var fileName = strange.Of(["roster.csv", "roster.xlsx", "roster.xls", "../../roster.csv", "", "a\0b.csv", new string('长', 400) + ".csv", "CON.xlsx", "roster", ".csv", "roster.csv.exe", "photo.jpg", "photo.png", "photo.webp", "photo.svg", "声音.m4a", "合同.pdf"]);
        byte[] head = Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{fileName}\"\r\nContent-Type: {strange.Of(["text/csv", "application/zip", "nonsense", ""])}\r\n\r\n");
        byte[] tail = Encoding.UTF8.GetBytes(random.Next(6) == 0 ? "\r\n" : $"\r\n--{Boundary}--\r\n");
        return (contentType, random.Next(16) == 0 ? Encoding.UTF8.GetBytes(strange.Text()) : [.. head, .. Content(random, strange), .. tail]);
    }

    private static byte[] Content(Random random, StrangeValues strange)
    {
        switch (random.Next(16))
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
            case 8:
                return [.. Png(uint.MaxValue, uint.MaxValue), .. Noise(random)];
            case 9:
                return [.. Png(60_000, 60_000), .. Noise(random)];
            case 10:
                return [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, .. Noise(random)];
            case 11:
                return [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0, .. Noise(random), 0xFF, 0xD9];
            case 12:
                return [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. strange.Of<byte[]>([[.. "WEBPVP8X"u8], [.. "WAVEfmt "u8]]), .. Noise(random)];
            case 13:
                return [.. "%PDF-1.7\n"u8, .. Noise(random), .. "\nstartxref\n99999999999999999999\n%%EOF"u8];
            case 14:
                return Workbook(strange);
            default:
                return Encoding.UTF8.GetBytes("房号,业主姓名,电话\n1-101,张伟,13800138000\n");
        }
    }

    /// <summary>A workbook whose parts are no XML, or XML that asks for a file of the server.</summary>
    private static byte[] Workbook(StrangeValues strange)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in new[] { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "../../../x" })
            {
                using var content = new StreamWriter(archive.CreateEntry(part).Open());
                content.Write(strange.Of(["", "<x>", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", $"<sst>{strange.Text()}</sst>", new string('<', 5000)]));
            }
        }

        return file.ToArray();
    }

    /// <summary>The head of a picture that says that it is so large.</summary>
    private static byte[] Png(uint width, uint height)
    {
        byte[] head = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(20), height);
        return head;
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 2000)];
        random.NextBytes(bytes);
        return bytes;
    }
}
