using QaBot.Answering.Answers;
using QaBot.Bot.State;
using QaBot.Configuration;
using QaBot.Telemetry;

namespace QaBot.Bot.Feedback;

/// <summary>Writes down what the owner of the bot can learn from. Never disturbs a conversation.</summary>
internal sealed class FeedbackLog(
    FeedbackOptions options, QaBotSettings settings, TimeProvider time, QaBotTelemetry telemetry, ILogger<FeedbackLog> logger)
{
    private readonly FeedbackFile file = new(settings.Resolve(options.Path), (long)options.MaxMegabytes << 20);

    /// <summary>Notes a question that was declined, or answered only just; others are not kept.</summary>
    public void Note(string? channel, string question, Answer answer)
    {
        var isNear = answer.Confidence - answer.Threshold < options.NearThreshold;
        if (answer.Answered && !isNear)
        {
            return;
        }

        Add(new FeedbackLine
        {
            At = time.GetUtcNow(),
            Kind = answer.Answered ? FeedbackKind.NearThreshold : FeedbackKind.Declined,
            Channel = channel,
            Question = question,
            Answer = answer.ShortAnswer?.Text,
            Quote = answer.Quote?.Text,
            Article = answer.Quote?.ArticleId,
            Offset = answer.Quote?.Span.Offset,
            Confidence = Math.Round(answer.Confidence, 4),
        });
    }

    /// <summary>Notes a reaction to an answer.</summary>
    public void Note(string? channel, Reaction reaction, GivenAnswer? answer)
    {
        telemetry.Reacted(reaction.Liked);
        Add(new FeedbackLine
        {
            At = time.GetUtcNow(),
            Kind = reaction.Liked ? FeedbackKind.Like : FeedbackKind.Dislike,
            Channel = channel,
            Question = answer?.Question ?? string.Empty,
            Answer = answer?.Answer,
            Quote = answer?.Quote,
            Article = answer?.ArticleId,
            Offset = answer?.Offset,
            Confidence = answer?.Confidence ?? 0,
            Comment = reaction.Comment,
        });
    }

    private void Add(FeedbackLine line)
    {
        if (!options.Enabled)
        {
            return;
        }

        try
        {
            file.Add(line);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            logger.FeedbackNotWritten(settings.Resolve(options.Path), error.Message);
        }
    }
}
