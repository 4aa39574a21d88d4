namespace QaBot.Teams;

/// <summary>Draws the bot's icon: a speech bubble with quotation marks. Lengths are shares of the icon's width.</summary>
internal static class BotIcon
{
    private const int Samples = 4;
    private const double Line = 0.07;

    /// <summary>A white bubble on blue, the marks in blue; red, green, blue and opacity of each pixel, row by row.</summary>
    public static byte[] Color(int size) => Draw(size, (x, y) =>
        IsInBubble(x, y, 0) && !IsInMarks(x, y) ? (255, 255, 255, 255) : (31, 78, 121, 255));

    /// <summary>The bubble's outline and the marks in white on nothing, as Teams wants it.</summary>
    public static byte[] Outline(int size) => Draw(size, (x, y) =>
        (IsInBubble(x, y, 0) && !IsInBubble(x, y, Line)) || IsInMarks(x, y) ? (255, 255, 255, 255) : (255, 255, 255, 0));

    private static bool IsInBubble(double x, double y, double inset) =>
        IsInRounded(x, y, 0.14 + inset, 0.18 + inset, 0.86 - inset, 0.68 - inset, 0.13 - (inset / 2))
        || (y > 0.6 && x > 0.28 + inset && x + (y - 0.6) < 0.5 - inset && y < 0.82 - (inset * 2));

    private static bool IsInRounded(double x, double y, double left, double top, double right, double bottom, double radius)
    {
        var dx = Math.Max(Math.Max(left + radius - x, x - (right - radius)), 0);
        var dy = Math.Max(Math.Max(top + radius - y, y - (bottom - radius)), 0);
        return (dx * dx) + (dy * dy) <= radius * radius;
    }

    private static bool IsInMarks(double x, double y) => IsInMark(x - 0.385, y - 0.43) || IsInMark(x - 0.615, y - 0.43);

    // A nine of a round head and a slanted tail.
    private static bool IsInMark(double x, double y) =>
        (x * x) + ((y + 0.04) * (y + 0.04)) <= 0.0049 || (y > -0.04 && y < 0.11 && x < 0.07 - (y * 0.35) && x > 0.005 - (y * 0.35));

    private static byte[] Draw(int size, Func<double, double, (int Red, int Green, int Blue, int Opacity)> at)
    {
        var pixels = new byte[size * size * 4];
        for (var i = 0; i < size * size; i++)
        {
            var (red, green, blue, opacity) = (0, 0, 0, 0);
            for (var sample = 0; sample < Samples * Samples; sample++)
            {
                var x = ((i % size) + (((sample % Samples) + 0.5) / Samples)) / size;
                var y = ((i / size) + (((sample / Samples) + 0.5) / Samples)) / size;
                var color = at(x, y);
                (red, green, blue, opacity) = (red + color.Red, green + color.Green, blue + color.Blue, opacity + color.Opacity);
            }

            const int All = Samples * Samples;
            pixels[i * 4] = (byte)(red / All);
            pixels[(i * 4) + 1] = (byte)(green / All);
            pixels[(i * 4) + 2] = (byte)(blue / All);
            pixels[(i * 4) + 3] = (byte)(opacity / All);
        }

        return pixels;
    }
}
