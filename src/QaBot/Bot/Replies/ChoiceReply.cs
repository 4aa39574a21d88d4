using System.Globalization;
using QaBot.Answering.Answers;
using QaBot.Bot.State;

namespace QaBot.Bot.Replies;

/// <summary>Asks which of several near sentences is meant.</summary>
internal static class ChoiceReply
{
    private const int MostLabel = 40;

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

    private static string Number(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostLabel
            ? line
            : line[..(char.IsHighSurrogate(line[MostLabel - 2]) ? MostLabel - 2 : MostLabel - 1)].TrimEnd() + "…";
    }
}
