using QaBot.Answering.Answers;
using QaBot.Rendering;

namespace QaBot.Bot.Replies;

/// <summary>Says an answer, or that there is none.</summary>
internal static class AnswerReply
{
    /// <summary>Offers the next best sentences.</summary>
    public const string More = "More";

    /// <summary>Offers to tell how the answer came about.</summary>
    public const string Why = "Why this answer?";

    /// <summary>Says an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="feedbackKey">The number that feedback comes back with.</param>
    /// <param name="next">Questions to go on with.</param>
    public static Reply Of(Answer answer, string feedbackKey, IReadOnlyList<string> next)
    {
        var parts = Understood(answer);
        if (!answer.Answered || answer.Quote is null)
        {
            parts.AddRange(Declined(answer));
            return new Reply
            {
                Parts = parts,
                Suggestions = answer.Quote is null ? [] : [More],
                Confidence = ReplyConfidence.Of(answer),
            };
        }

        parts.AddRange(Quotes(answer));
        parts.AddRange(answer.Computed.Select(Computed));
        parts.AddRange(answer.OtherSources.SelectMany(Other));
        return new Reply
        {
            Parts = parts,
            Suggestions = [.. next, More, Why],
            FeedbackKey = feedbackKey,
            Confidence = ReplyConfidence.Of(answer),
        };
    }

    /// <summary>How the question was read, where that is not as it was typed.</summary>
    public static List<ReplyPart> Understood(Answer answer)
    {
        var parts = new List<ReplyPart>();
        if (answer.Question.Corrections.Count > 0)
        {
            var corrections = answer.Question.Corrections.Select(correction => $"“{correction.Typed}” as “{correction.ReadAs}”");
            parts.Add(new LinePart($"I read {string.Join(" and ", corrections)}.", Tone.Aside));
        }

        if (answer.IsIncomplete)
        {
            parts.Add(new LinePart(IncompleteWords.Text, Tone.Aside));
        }

        if (answer.IsByRulesAlone)
        {
            parts.Add(new LinePart(IncompleteWords.RulesAlone, Tone.Aside));
        }

        if (IncompleteWords.Of(answer.MissingShards) is { } missing)
        {
            parts.Add(new LinePart(missing, Tone.Aside));
        }

        if (answer.Question.TakenOver.Count > 0)
        {
            parts.Add(new LinePart($"I took this to be about {Listing.Of(answer.Question.TakenOver)}, from what was said before.",
                Tone.Aside));
        }

        return parts;
    }

    private static IEnumerable<ReplyPart> Quotes(Answer answer)
    {
        if (answer.Sentences.Count == 0)
        {
            return [new QuotePart(answer.Quote!, answer.ShortAnswer) { Context = answer.Context }];
        }

        var quotes = answer.Sentences.Select(sentence => new QuotePart(sentence.Quote, null) { Context = sentence.Context });
        return MoreWords.Of(answer) is { } more
            ? [.. quotes, new LinePart($"{more} “{More.ToLowerInvariant()}” shows the next best.", Tone.Aside)]
            : quotes;
    }

    private static IEnumerable<ReplyPart> Declined(Answer answer)
    {
        yield return new LinePart("I have no answer to that.", Tone.Strong);
        if (answer.DeclinedBecause.Length > 0)
        {
            yield return new LinePart(answer.DeclinedBecause);
        }

        if (answer.Quote is { } nearest)
        {
            yield return new LinePart("Nearest to your question, but not an answer:", Tone.Aside);
            yield return new QuotePart(nearest, null);
        }

        foreach (var part in answer.OtherSources.SelectMany(Other))
        {
            yield return part;
        }
    }

    private static LinePart Computed(ComputedFact fact)
    {
        var from = fact.CountedFrom is { } sentence ? $"counted from “{sentence.Text}”" : "counted from the date of the article";
        return new LinePart($"Computed, not in the text: “{fact.Words}” = {DateWords.Of(fact)}, {from}.", Tone.Aside);
    }

    private static IEnumerable<ReplyPart> Other(OtherSource other)
    {
        yield return new LinePart(other.Agrees ? "Another article says the same:" : "Another article differs:", Tone.Aside);
        yield return new QuotePart(other.Quote, other.ShortAnswer);
    }
}
