using SkiaSharp;

namespace PropertySuite.Attachments;

/// <summary>Pictures that can be unpacked, of four quarters: red, green, blue, yellow, or R, G, B, Y. A dot is transparent.</summary>
internal static class Photos
{
    public const string Upright = "RGBY";

    public static byte[] Jpeg(int width = 800, int height = 600, string quarters = Upright) => Draw(width, height, quarters, SKEncodedImageFormat.Jpeg);

    public static byte[] Draw(int width, int height, string quarters, SKEncodedImageFormat format)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        for (var quarter = 0; quarter < quarters.Length; quarter++)
        {
            using var paint = new SKPaint { Color = ColorOf(quarters[quarter]) };
            surface.Canvas.DrawRect(quarter % 2 * width / 2f, quarter / 2 * height / 2f, width / 2f, height / 2f, paint);
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>Its size, and the letters of its quarters; white is a dot.</summary>
    public static (int Width, int Height, string Quarters) Read(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        var (right, bottom) = (bitmap.Width * 3 / 4, bitmap.Height * 3 / 4);
        var (left, top) = (bitmap.Width / 4, bitmap.Height / 4);
        char[] quarters = [LetterOf(bitmap.GetPixel(left, top)), LetterOf(bitmap.GetPixel(right, top)), LetterOf(bitmap.GetPixel(left, bottom)), LetterOf(bitmap.GetPixel(right, bottom))];
        return (bitmap.Width, bitmap.Height, new string(quarters));
    }

    private static SKColor ColorOf(char letter) => letter switch
    {
        'R' => SKColors.Red,
        'G' => SKColors.Lime,
        'B' => SKColors.Blue,
        'Y' => SKColors.Yellow,
        _ => SKColors.Transparent,
    };

    private static char LetterOf(SKColor color) => (color.Red > 127, color.Green > 127, color.Blue > 127) switch
    {
        (true, false, false) => 'R',
        (false, true, false) => 'G',
        (false, false, true) => 'B',
        (true, true, false) => 'Y',
        (true, true, true) => '.',
        _ => '?',
    };
}
