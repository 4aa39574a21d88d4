using QaBot.Answering.Analysis;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>Quotes several sentences, each with what it leans on unless that is quoted already.</summary>
internal static class TogetherQuote
{
    /// <summary>The quotes.</summary>
    /// <param name="sentences">The sentences, in the order in which they are to be quoted.</param>
    public static IReadOnlyList<QuotedSentence> Of(IReadOnlyList<RankedSentence> sentences)
    {
        var quoted = sentences.Select(sentence => (sentence.Entry.Id, sentence.Sentence.Sentence.Index)).ToHashSet();
        return [.. sentences.Select(sentence => new QuotedSentence(
            QuoteMaker.Sentence(sentence.Article, sentence.Sentence),
            [.. (Leans(sentence.Sentence) ? ContextSentences.Before(sentence.Article, sentence.Sentence) : [])
                .Where(before => quoted.Add((sentence.Entry.Id, before.Sentence.Index)))
                .Select(before => QuoteMaker.Sentence(sentence.Article, before))]))];
    }

    // "He", and "three days later"; what only says "the port" is spoken of by all of them.
    private static bool Leans(AnalyzedSentence sentence) =>
        sentence.Lean >= 1 || sentence.Times
            .Any(time => time is { Computed: true, Anchor: { } anchor } && anchor.Offset < sentence.Sentence.Span.Offset);
}
