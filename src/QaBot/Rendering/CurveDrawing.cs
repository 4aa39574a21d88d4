using System.Globalization;
using System.Security;
using System.Text;
using QaBot.Evaluation;

namespace QaBot.Rendering;

/// <summary>Draws a curve of precision as an SVG image that suits a light and a dark page.</summary>
internal static class CurveDrawing
{
    private const int Left = 64;
    private const int Top = 56;
    private const int Width = 620;
    private const int Height = 280;
    private const double LeastStep = 0.002;

    /// <summary>The image.</summary>
    /// <param name="curves">One to three curves.</param>
    public static string Of(IReadOnlyList<PrecisionCurve> curves)
    {
        var lowest = Math.Floor(curves.SelectMany(curve => curve.Points).Select(point => point.Precision).DefaultIfEmpty(0.9)
            .Min() * 10) / 10;
        var svg = new StringBuilder();
        Add(svg, $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Left + Width + 32}} {{Top + Height + 60}}" role="img" font-family="system-ui, sans-serif" font-size="13">
            <title>Share of right answers by share of questions answered</title>
            <style>
            text { fill: #333 } .quiet { fill: #666 } .grid { stroke: #d0d0d0 } .curve { fill: none; stroke-width: 2.5; stroke: var(--own) } .mark { fill: var(--own) }
            .set0 { --own: #0b63c4 } .set1 { --own: #c2410c } .set2 { --own: #15803d }
            @media (prefers-color-scheme: dark) {
            text { fill: #e6e6e6 } .quiet { fill: #a8a8a8 } .grid { stroke: #484848 } .set0 { --own: #6cb2ff } .set1 { --own: #ff9d5c } .set2 { --own: #5fd38a } }
            </style>
            <text x="{{Left}}" y="22" font-size="15" font-weight="600">Right answers among those given, by how many questions are answered</text>
            <text x="{{Left}}" y="41" class="quiet">each point of a curve is a threshold; the mark is the one in use</text>

            """);
        Grid(svg, lowest);
        for (var i = 0; i < curves.Count; i++)
        {
            Add(svg, $"<g class=\"set{i}\">\n");
            Line(svg, curves[i].Points, lowest);
            Mark(svg, curves[i], i, lowest);
            svg.Append("</g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Grid(StringBuilder svg, double lowest)
    {
        for (var tenths = (int)Math.Round(lowest * 10); tenths <= 10; tenths++)
        {
            var y = Y(tenths / 10.0, lowest);
            Add(svg, $"""
                <line class="grid" x1="{Left}" y1="{y:0.#}" x2="{Left + Width}" y2="{y:0.#}"/><text x="{Left - 8}" y="{y + 4:0.#}" text-anchor="end">{tenths * 10} %</text>

                """);
        }

        for (var fifths = 0; fifths <= 5; fifths++)
        {
            var x = X(fifths / 5.0);
            Add(svg, $"""
                <line class="grid" x1="{x:0.#}" y1="{Top}" x2="{x:0.#}" y2="{Top + Height}"/><text x="{x:0.#}" y="{Top + Height + 20}" text-anchor="middle">{fifths * 20} %</text>

                """);
        }

        Add(svg, $"""
            <text x="{Left + (Width / 2)}" y="{Top + Height + 44}" text-anchor="middle" class="quiet">share of answerable questions that are answered</text>

            """);
    }

    private static void Line(StringBuilder svg, IEnumerable<CurvePoint> points, double lowest)
    {
        svg.Append("<polyline class=\"curve\" points=\"");
        var last = double.NegativeInfinity;
        foreach (var point in points.Where(point => point.Answered - last >= LeastStep || last < 0))
        {
            last = point.Answered;
            Add(svg, $"{X(point.Answered):0.#},{Y(point.Precision, lowest):0.#} ");
        }

        svg.Append("\"/>\n");
    }

    // The legend stands where curves seldom are: at the bottom left.
    private static void Mark(StringBuilder svg, PrecisionCurve curve, int number, double lowest)
    {
        var y = Top + Height - 54 + (number * 18);
        var chosen = curve.Chosen is { } point
            ? string.Create(CultureInfo.InvariantCulture, $": {point.Answered:0%} answered, {point.Precision:0%} right")
            : string.Empty;
        Add(svg, $"""
            <rect class="mark" x="{Left + 10}" y="{y - 9}" width="10" height="10"/><text x="{Left + 26}" y="{y}">{Escape(curve.Name)} ({curve.Answerable} questions with an answer, {curve.Unanswerable} without){chosen}</text>

            """);
        if (curve.Chosen is { } mark)
        {
            Add(svg, $"""
                <circle class="mark" cx="{X(mark.Answered):0.#}" cy="{Y(mark.Precision, lowest):0.#}" r="5.5"/>

                """);
        }
    }

    private static string Escape(string name) => SecurityElement.Escape(name);

    private static double X(double share) => Left + (share * Width);

    private static double Y(double precision, double lowest) => Top + ((1 - precision) / (1 - lowest) * Height);

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
