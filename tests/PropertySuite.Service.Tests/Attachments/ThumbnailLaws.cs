using Microsoft.Extensions.Logging.Abstractions;
using SkiaSharp;

namespace PropertySuite.Attachments;

/// <summary>What a preview of the server shows, and when there is none.</summary>
public sealed class ThumbnailLaws : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"thumbnail-{Guid.NewGuid():N}");
    private readonly ThumbnailMaker _maker = new(NullLogger<ThumbnailMaker>.Instance);

    public void Dispose() => File.Delete(_path);

    /// <summary>EXIF names the sides on which the first row and the first column are to be seen; the letters are how the picture is stored.</summary>
    [Theory]
    [InlineData(1, "RGBY")]
    [InlineData(2, "GRYB")]
    [InlineData(3, "YBGR")]
    [InlineData(4, "BYRG")]
    [InlineData(5, "RBGY")]
    [InlineData(6, "GYRB")]
    [InlineData(7, "YGBR")]
    [InlineData(8, "BRYG")]
    public async Task A_preview_stands_upright_however_the_phone_was_held(int orientation, string stored)
    {
        var preview = await MakeAsync(SampleFiles.Turned(Photos.Jpeg(800, 600, stored), (ushort)orientation));

        Photos.Read(preview!).ShouldBe(orientation < 5 ? (320, 240, Photos.Upright) : (240, 320, Photos.Upright));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task What_is_transparent_becomes_white(SKEncodedImageFormat format)
        => Photos.Read((await MakeAsync(Photos.Draw(500, 1000, "R.BY", format)))!).ShouldBe((160, 320, "R.BY"));

    [Fact]
    public async Task A_small_picture_is_not_made_larger_and_a_narrow_one_keeps_a_pixel()
    {
        Photos.Read((await MakeAsync(Photos.Jpeg(40, 30)))!).ShouldBe((40, 30, Photos.Upright));
        var (width, height, _) = Photos.Read((await MakeAsync(Photos.Jpeg(4000, 2)))!);
        (width, height).ShouldBe((320, 1));
    }

    [Fact]
    public async Task Of_a_picture_that_is_damaged_inside_or_cut_off_there_is_none()
    {
        (await MakeAsync(SampleFiles.Png())).ShouldBeNull();
        (await MakeAsync(Photos.Jpeg()[..^1000])).ShouldBeNull();
    }

    [Fact]
    public async Task A_picture_that_unpacks_too_large_has_none_and_a_photo_of_that_size_has()
    {
        const int side = 5001;
        ((long)side * side).ShouldBeGreaterThan(ThumbnailMaker.MaxDecodedPixels);

        (await MakeAsync(Photos.Draw(side, side, Photos.Upright, SKEncodedImageFormat.Png))).ShouldBeNull();
        Photos.Read((await MakeAsync(Photos.Jpeg(side, side)))!).ShouldBe((320, 320, Photos.Upright));
    }

    private async Task<byte[]?> MakeAsync(byte[] image)
    {
        await File.WriteAllBytesAsync(_path, image);
        return await _maker.MakeAsync(_path);
    }
}
