using QaBot.Answering;

namespace QaBot.Bot.State;

/// <summary>A <see cref="PreviousTurn"/> as the conversation's state keeps it.</summary>
internal sealed class TurnReference
{
    /// <summary>The question as it was understood.</summary>
    public string Question { get; set; } = string.Empty;

    /// <summary>The article of the quote; null when there was none.</summary>
    public string? ArticleId { get; set; }

    /// <summary>Where the quote starts; null when there was none.</summary>
    public int? QuoteOffset { get; set; }

    /// <summary>Makes it of an answer.</summary>
    public static TurnReference Of(Answer answer)
    {
        var turn = PreviousTurn.Of(answer);
        return new TurnReference { Question = turn.Question, ArticleId = turn.ArticleId, QuoteOffset = turn.QuoteOffset };
    }

    /// <summary>As the engine takes it.</summary>
    public PreviousTurn ToPreviousTurn() => new() { Question = Question, ArticleId = ArticleId, QuoteOffset = QuoteOffset };
}
