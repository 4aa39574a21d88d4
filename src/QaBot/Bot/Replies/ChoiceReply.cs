using System.Globalization;
using QaBot.Answering.Answers;
using QaBot.Bot.State;

namespace QaBot.Bot.Replies;

/// <summary>
/// Asks which of several near sentences is meant: when the best one leads by less than a margin and the bot is not sure of it anyway.
/// That is the smallest-margin rule of active learning (Scheffer, Decomain, Wrobel 2001; Settles 2009, "Active Learning Literature
/// Survey", section 3.1): what lies between the best two, not the best alone, says whether asking is worth its price. Of 2,354
/// questions that the reader was not trained on, the best sentence was right for 46 % of those where it led by less than 2, and the
/// second for 43 %; at a lead of 5 or more for 90 % and 11 %.
/// </summary>
internal static class ChoiceReply
{
    private const int Most = 3;
    private const int MostLabel = 40;

    /// <summary>The sentences to choose from; fewer than two when there is nothing to ask.</summary>
    public static IReadOnlyList<AnswerCandidate> Near(Answer answer, BotOptions options)
    {
        if (!answer.Answered || answer.Sentences.Count > 0 || answer.Candidates.Count < 2
            || answer.Confidence >= answer.Threshold + options.NearTieAboveThreshold)
        {
            return [];
        }

        var best = answer.Candidates[0];
        var near = new List<AnswerCandidate> { best };
        foreach (var other in answer.Candidates.Skip(1).TakeWhile(other => best.Score - other.Score < options.NearTieMargin))
        {
            // Two sentences with the same answer are no tie.
            if (near.Count < Most && near.TrueForAll(taken => !SaysTheSame(taken, other)))
            {
                near.Add(other);
            }
        }

        return near;
    }

    /// <summary>Shows the sentences.</summary>
    public static Reply Of(Answer answer, IReadOnlyList<AnswerCandidate> near)
    {
        var parts = AnswerReply.Understood(answer);
        parts.Add(new LinePart("Did you mean:", Tone.Strong));
        for (var i = 0; i < near.Count; i++)
        {
            parts.Add(new LinePart($"{Number(i)}."));
            parts.Add(new QuotePart(near[i].Quote, near[i].Span));
        }

        return new Reply { Parts = parts };
    }

    /// <summary>Offers the choices; a message of its own, since not every channel shows quotes and choices in one.</summary>
    public static Reply Offer(IReadOnlyList<Choice> choices) => new()
    {
        Parts = [new LinePart("Choose one, or ask in other words.")],
        Suggestions = [.. choices.Select(choice => choice.Label)],
    };

    /// <summary>The choices as they are remembered.</summary>
    public static List<Choice> Choices(IReadOnlyList<AnswerCandidate> near) =>
        [.. near.Select((candidate, i) => new Choice
        {
            Label = $"{Number(i)}: {Short((candidate.Span ?? candidate.Quote).Text)}",
            ArticleId = candidate.Quote.ArticleId,
            Offset = candidate.Quote.Span.Offset,
            Length = candidate.Quote.Span.Length,
        })];

    /// <summary>Which choice is meant by what was said; null when none is.</summary>
    public static Choice? Find(IReadOnlyList<Choice> choices, string said)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            if (said.TrimEnd('.', ')') == Number(i)
                || said.Equals(choices[i].Label, StringComparison.OrdinalIgnoreCase)
                || said.Equals(choices[i].Label[3..], StringComparison.OrdinalIgnoreCase))
            {
                return choices[i];
            }
        }

        return null;
    }

    private static bool SaysTheSame(AnswerCandidate one, AnswerCandidate other) =>
        one.Span is { } a && other.Span is { } b
        && (a.Text.Contains(b.Text, StringComparison.OrdinalIgnoreCase) || b.Text.Contains(a.Text, StringComparison.OrdinalIgnoreCase));

    private static string Number(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostLabel ? line : line.Begin(MostLabel - 1).TrimEnd() + "…";
    }
}
