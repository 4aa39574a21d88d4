using NodaTime.Text;
using QaBot.Answering.Answers;

namespace QaBot.Asking;

/// <summary>A relative date, worked out, as JSON.</summary>
/// <param name="Words">The quote's words.</param>
/// <param name="Start">The first day, as in 2018-06-12.</param>
/// <param name="End">The last day.</param>
/// <param name="CountedFrom">The sentence that holds the date counted from; null when it is the article's own date.</param>
internal sealed record ComputedJson(string Words, string Start, string End, QuoteJson? CountedFrom)
{
    /// <summary>Makes it of a computed fact.</summary>
    public static ComputedJson Of(ComputedFact fact) => new(
        fact.Words, LocalDatePattern.Iso.Format(fact.Start), LocalDatePattern.Iso.Format(fact.End), QuoteJson.Of(fact.CountedFrom));
}
