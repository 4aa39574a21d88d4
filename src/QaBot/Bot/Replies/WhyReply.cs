using System.Globalization;
using QaBot.Answering.Answers;
using QaBot.Answering.Answers.Deciding;
using QaBot.Rendering;

namespace QaBot.Bot.Replies;

/// <summary>Tells in a few lines how an answer came about.</summary>
internal static class WhyReply
{
    private const int MostReasons = 4;

    /// <summary>Tells it.</summary>
    public static Reply Of(Answer answer)
    {
        var parts = new List<ReplyPart>
        {
            new LinePart($"You asked for {AnswerTypeWords.Wanted(answer.Question.AnswerType)}. I looked for: {string.Join(", ", answer.Question.Terms.Select(term => term.Word))}."),
        };
        if (answer.Candidates is [var best, ..])
        {
            var reasons = best.Features.Where(feature => Math.Abs(feature.Contribution) >= 0.05)
                .OrderByDescending(feature => Math.Abs(feature.Contribution))
                .Take(MostReasons)
                .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature.Contribution:+0.0;-0.0} {FeatureWords.Of(feature.Name)}"));
            parts.Add(new LinePart($"The best sentence scores {best.Score.ToString("f1", CultureInfo.InvariantCulture)}: {string.Join("; ", reasons)}."));
            parts.Add(new QuotePart(best.Quote, best.Span));
        }

        var sure = answer.Confidence.ToString("P0", CultureInfo.InvariantCulture);
        parts.Add(new LinePart(answer.Answered ? $"It is right with a probability of about {sure}, which is enough to answer." : $"It is right with a probability of about {sure}, too little to answer. {answer.DeclinedBecause}"));
        return new Reply { Parts = parts };
    }
}
