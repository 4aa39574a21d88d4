using System.Globalization;
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
    public static string Of(PrecisionCurve curve)
    {
        var lowest = Math.Floor(curve.Points.Select(point => point.Precision).DefaultIfEmpty(0.9).Min() * 10) / 10;
        var svg = new StringBuilder();
        Add(svg, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + Width + 32} {Top + Height + 60}" role="img" font-family="system-ui, sans-serif" font-size="13">
            <title>Share of right answers by share of questions answered</title>
            <style>
            text {"{"} fill: #333 {"}"} .quiet {"{"} fill: #666 {"}"} .grid {"{"} stroke: #d0d0d0 {"}"} .curve {"{"} stroke: #0b63c4; fill: none; stroke-width: 2.5 {"}"} .mark {"{"} fill: #c2410c {"}"}
            @media (prefers-color-scheme: dark) {"{"} text {"{"} fill: #e6e6e6 {"}"} .quiet {"{"} fill: #a8a8a8 {"}"} .grid {"{"} stroke: #484848 {"}"} .curve {"{"} stroke: #6cb2ff {"}"} .mark {"{"} fill: #ff9d5c {"}"} {"}"}
            </style>
            <text x="{Left}" y="22" font-size="15" font-weight="600">Right answers among those given, by how many questions are answered</text>
            <text x="{Left}" y="41" class="quiet">{curve.Answerable} questions with an answer, {curve.Unanswerable} without; each point is a threshold</text>

            """);
        Grid(svg, lowest);
        Line(svg, curve.Points, lowest);
        Mark(svg, curve, lowest);
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

    private static void Mark(StringBuilder svg, PrecisionCurve curve, double lowest)
    {
        if (curve.Chosen is { } chosen)
        {
            var x = X(chosen.Answered);
            var y = Y(chosen.Precision, lowest);
            var isRight = chosen.Answered > 0.5;
            Add(svg, $"""
                <circle class="mark" cx="{x:0.#}" cy="{y:0.#}" r="5.5"/><text x="{x + (isRight ? -12 : 12):0.#}" y="{y + 24:0.#}" text-anchor="{(isRight ? "end" : "start")}">from confidence {curve.Threshold:0.00} on: {chosen.Answered:0.0%} answered, {chosen.Precision:0.0%} right</text>

                """);
        }
    }

    private static double X(double share) => Left + (share * Width);

    private static double Y(double precision, double lowest) => Top + ((1 - precision) / (1 - lowest) * Height);

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
