using NodaTime;
using NodaTime.Text;
using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Tests.Analysis;

/// <summary>Reads times and writes them as "words = first day..last day".</summary>
internal static class TimeReading
{
    public static IReadOnlyList<TimeMention> Read(string text, string? articleDate = null, bool isEnglish = true)
    {
        var found = new List<TimeMention>();
        var context = new TimeContext(articleDate is null ? null : Day(articleDate), null, null)
        {
            Order = DateOrderReader.Of(text, isEnglish),
            WrittenOutOnly = !isEnglish,
        };
        foreach (var sentence in text.Split('|'))
        {
            context = context.Next(beginsParagraph: false);
            TimeRecognizer.Read(sentence, text.IndexOf(sentence, StringComparison.Ordinal), ref context, found);
        }

        return found;
    }

    public static string Only(string text, string? articleDate = null) => Days(Assert.Single(Read(text, articleDate)));

    public static string Last(string text, string? articleDate = null) => Days(Read(text, articleDate)[^1]);

    public static string Days(TimeMention time)
    {
        var (start, end) = (LocalDatePattern.Iso.Format(time.Start), LocalDatePattern.Iso.Format(time.End));
        return start == end ? start : $"{start}..{end}";
    }

    public static string Words(string text, string? articleDate = null) =>
        string.Join(" | ", Read(text, articleDate).Select(time => new TextSpan(time.Span.Offset, time.Span.Length).Of(text)));

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
