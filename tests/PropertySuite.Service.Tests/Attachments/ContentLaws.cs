using System.Text;
using Volo.Abp;

namespace PropertySuite.Attachments;

public class ContentLaws
{
    private static readonly ContentChecker Checker = new();

    public static TheoryData<string, byte[], string, AttachmentKind> Good => new()
    {
        { "a.jpg", SampleFiles.Jpeg(), "image/jpeg", AttachmentKind.Photo },
        { "a.JPEG", SampleFiles.Jpeg(), "image/jpeg", AttachmentKind.Photo },
        { "a.png", SampleFiles.Png(), "image/png", AttachmentKind.Signature },
        { "a.webp", SampleFiles.WebP(), "image/webp", AttachmentKind.Photo },
        { "a.pdf", SampleFiles.Pdf(), "application/pdf", AttachmentKind.Document },
        { "a.docx", SampleFiles.Docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", AttachmentKind.Document },
        { "a.xlsx", SampleFiles.Xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", AttachmentKind.Document },
        { "a.mp3", SampleFiles.Mp3(), "audio/mpeg", AttachmentKind.Audio },
        { "a.mp3", SampleFiles.Mp3(withTag: false), "audio/mpeg", AttachmentKind.Audio },
        { "a.wav", SampleFiles.Wav(), "audio/wav", AttachmentKind.Audio },
        { "a.m4a", SampleFiles.Mp4("soun"), "audio/mp4", AttachmentKind.Audio },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_file_is_what_its_content_says(string name, byte[] content, string type, AttachmentKind kind)
    {
        var (found, kept) = Check(name, content, kind);

        found.Format.ContentType.ShouldBe(type);
        found.FileName.ShouldBe(name);
        kept.ShouldNotBeEmpty();
        Encoding.ASCII.GetString(kept).ShouldNotContain("GPS");
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_file_that_was_checked_passes_again_unchanged(string name, byte[] content, string type, AttachmentKind kind)
    {
        var once = Check(name, content, kind).Kept;

        var (found, twice) = Check(name, once, kind);

        found.Format.ContentType.ShouldBe(type);
        twice.ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void No_cut_of_a_file_is_ever_an_unforeseen_error(string name, byte[] content, string type, AttachmentKind kind)
    {
        type.ShouldNotBeNull();
        for (var length = 0; length < content.Length; length++)
        {
            try
            {
                Check(name, content[..length], kind);
            }
            catch (BusinessException refused)
            {
                refused.Code.ShouldStartWith("Attachments:");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_file_without_its_end_is_refused(string name, byte[] content, string type, AttachmentKind kind)
    {
        // Of an MP3 nothing tells where it ends: a recording that broke off is a shorter recording.
        if (type != "audio/mpeg")
        {
            Should.Throw<BusinessException>(() => Check(name, content[..^8], kind))
                .Code.ShouldBeOneOf(AttachmentsErrorCodes.Damaged, AttachmentsErrorCodes.UnsupportedType);
        }
    }

    [Fact]
    public void No_damage_to_a_file_is_ever_an_unforeseen_error()
    {
        var random = new Random(20261122);
        foreach (var (name, content, kind) in Good.Select(row => ((string)row[0], (byte[])row[1], (AttachmentKind)row[3])))
        {
            for (var round = 0; round < 300; round++)
            {
                var damaged = content.ToArray();
                for (var hit = 0; hit < 1 + (round % 6); hit++)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                try
                {
                    Check(name, damaged, kind);
                }
                catch (BusinessException refused)
                {
                    refused.Code.ShouldStartWith("Attachments:");
                }
            }
        }
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "a.svg", SampleFiles.Svg(), AttachmentsErrorCodes.UnsupportedType },
        { "a.png", SampleFiles.Svg(), AttachmentsErrorCodes.UnsupportedType },
        { "a.html", SampleFiles.Html(), AttachmentsErrorCodes.UnsupportedType },
        { "a.jpg", SampleFiles.Html(), AttachmentsErrorCodes.UnsupportedType },
        { "a.gif", SampleFiles.Gif(), AttachmentsErrorCodes.UnsupportedType },
        { "a.jpg", SampleFiles.Program(), AttachmentsErrorCodes.UnsupportedType },
        { "a.txt", "plain text"u8.ToArray(), AttachmentsErrorCodes.UnsupportedType },
        { "IMG_1.heic", SampleFiles.Heic(), AttachmentsErrorCodes.Heic },
        { "IMG_1.jpg", SampleFiles.Heic(), AttachmentsErrorCodes.Heic },
        { "a.zip", SampleFiles.Zip(("a.txt", "x")), AttachmentsErrorCodes.UnsupportedType },
        { "a.docx", SampleFiles.Zip(("a.txt", "x")), AttachmentsErrorCodes.UnsupportedType },
        { "a.docx", SampleFiles.Docx(("word/vbaProject.bin", "macro")), AttachmentsErrorCodes.UnsupportedType },
        { "film.m4a", SampleFiles.Mp4("vide"), AttachmentsErrorCodes.UnsupportedType },
        { "a.jpg", SampleFiles.Png(), AttachmentsErrorCodes.ContentMismatch },
        { "a.pdf", SampleFiles.Jpeg(), AttachmentsErrorCodes.ContentMismatch },
        { "a.xlsx", SampleFiles.Docx(), AttachmentsErrorCodes.ContentMismatch },
        { "a.pdf.exe", SampleFiles.Pdf(), AttachmentsErrorCodes.ContentMismatch },
        { "a.jpg", [], AttachmentsErrorCodes.Empty },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_may_not_come_in_does_not_whatever_its_name(string name, byte[] content, string code)
        => Should.Throw<BusinessException>(() => Check(name, content, AttachmentKind.Document)).Code.ShouldBe(code);

    [Fact]
    public void A_photo_is_an_image_and_a_recording_is_sound()
    {
        Should.Throw<BusinessException>(() => Check("a.pdf", SampleFiles.Pdf(), AttachmentKind.Photo)).Code.ShouldBe(AttachmentsErrorCodes.WrongKind);
        Should.Throw<BusinessException>(() => Check("a.jpg", SampleFiles.Jpeg(), AttachmentKind.Audio)).Code.ShouldBe(AttachmentsErrorCodes.WrongKind);
        Should.Throw<BusinessException>(() => Check("a.mp3", SampleFiles.Mp3(), AttachmentKind.Document)).Code.ShouldBe(AttachmentsErrorCodes.WrongKind);
    }

    [Fact]
    public void What_hangs_on_behind_a_picture_is_cut_off()
    {
        foreach (var (name, content) in new[] { ("a.jpg", SampleFiles.Jpeg()), ("a.png", SampleFiles.Png()), ("a.webp", SampleFiles.WebP()) })
        {
            var (_, kept) = Check(name, [.. content, .. SampleFiles.Zip(("evil.exe", "MZ")), .. SampleFiles.Html()], AttachmentKind.Photo);

            kept.ShouldBe(Check(name, content, AttachmentKind.Photo).Kept);
        }
    }

    [Fact]
    public void An_archive_that_hides_before_or_behind_a_document_is_refused()
    {
        Should.Throw<BusinessException>(() => Check("a.docx", [.. SampleFiles.Docx(), .. SampleFiles.Html()], AttachmentKind.Document));
        Should.Throw<BusinessException>(() => Check("a.docx", [.. SampleFiles.Html(), .. SampleFiles.Docx()], AttachmentKind.Document));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void The_place_of_a_photo_goes_and_its_orientation_stays(int orientation)
    {
        var (found, kept) = Check("a.jpg", SampleFiles.Jpeg(640, 480, (ushort)orientation), AttachmentKind.Photo);

        found.Size.ShouldBe(new ImageSize(640, 480));
        Encoding.ASCII.GetString(kept).ShouldNotContain("GPS");
        OrientationOf(kept).ShouldBe(orientation == 1 ? null : orientation);
        kept.AsSpan().IndexOf<byte>([1, 2, 3, 0xFF, 0x00, 4, 0xFF, 0xD0, 5, 6, 0xFF, 0xD9]).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void An_image_with_too_many_pixels_is_refused_before_anybody_unpacks_it()
    {
        Should.Throw<BusinessException>(() => Check("a.jpg", SampleFiles.Jpeg(65000, 65000), AttachmentKind.Photo)).Code.ShouldBe(AttachmentsErrorCodes.TooManyPixels);
        Should.Throw<BusinessException>(() => Check("a.png", SampleFiles.Png(int.MaxValue, int.MaxValue), AttachmentKind.Photo)).Code.ShouldBe(AttachmentsErrorCodes.TooManyPixels);
        Check("a.png", SampleFiles.Png(10_000, 10_000), AttachmentKind.Photo).Found.Size.ShouldBe(new ImageSize(10_000, 10_000));
    }

    [Fact]
    public void A_picture_that_says_two_sizes_is_refused()
    {
        var small = SampleFiles.Jpeg(40, 30);
        Should.Throw<BusinessException>(() => Check("a.jpg", [.. small[..2], .. SampleFiles.JpegFrame(65000, 65000), .. small[2..]], AttachmentKind.Photo))
            .Code.ShouldBe(AttachmentsErrorCodes.Damaged);
        Should.Throw<BusinessException>(() => Check("a.webp", SampleFiles.WebP(canvasWidth: 20), AttachmentKind.Photo))
            .Code.ShouldBe(AttachmentsErrorCodes.Damaged);
    }

    [Theory]
    [InlineData("../../etc/passwd.jpg", "passwd.jpg")]
    [InlineData("C:\\Users\\me\\照片.jpg", "照片.jpg")]
    [InlineData("a\u202Egpj.exe.jpg", "agpj.exe.jpg")]
    [InlineData("a\0b\r\nc.jpg", "abc.jpg")]
    [InlineData("<b>\"x\"|?*.jpg", "bx.jpg")]
    [InlineData("...", "file.jpg")]
    [InlineData(null, "file.jpg")]
    [InlineData("  .jpg. ", "jpg.jpg")]
    [InlineData("IMG 2048", "IMG 2048.jpg")]
    public void Names_are_made_safe(string? name, string expected)
        => Check(name, SampleFiles.Jpeg(), AttachmentKind.Photo).Found.FileName.ShouldBe(expected);

    [Fact]
    public void Long_names_are_cut_and_keep_their_extension()
    {
        var name = Check(new string('楼', 300) + ".jpg", SampleFiles.Jpeg(), AttachmentKind.Photo).Found.FileName;

        name.Length.ShouldBe(AttachmentConsts.MaxFileNameLength);
        name.ShouldEndWith("楼.jpg");
        Check(new string('楼', 300), SampleFiles.Jpeg(), AttachmentKind.Photo).Found.FileName.Length.ShouldBeLessThanOrEqualTo(AttachmentConsts.MaxFileNameLength);
    }

    private static (CheckedContent Found, byte[] Kept) Check(string? name, byte[] content, AttachmentKind kind)
    {
        using var source = new MemoryStream(content, writable: false);
        using var kept = new MemoryStream();
        var found = Checker.Check(source, kept, name, kind, maxMegapixels: 100);
        return (found, kept.ToArray());
    }

    private static int? OrientationOf(byte[] jpeg)
    {
        var exif = jpeg.AsSpan().IndexOf("Exif\0\0"u8);
        return exif < 0 ? null : jpeg[exif + 6 + 8 + 2 + 9];
    }
}
