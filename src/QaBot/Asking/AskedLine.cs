using QaBot.Answering;
using QaBot.Answering.Questions;
using QaBot.Bot;

namespace QaBot.Asking;

/// <summary>A question as a line of JSON.</summary>
internal sealed record AskedLine
{
    /// <summary>How many of the best sentences are told when nothing else is asked for.</summary>
    public const int DefaultTop = 5;

    /// <summary>The most that may be asked for.</summary>
    public const int MostTop = 100;

    /// <summary>The question's id; given back with the answer.</summary>
    public string? Id { get; init; }

    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The only article to look in.</summary>
    public string? Article { get; init; }

    /// <summary>The only articles to look in; all when there are none.</summary>
    public IReadOnlyList<string>? Articles { get; init; }

    /// <summary>How many of the best sentences are told, 1 to 100.</summary>
    public int? Top { get; init; }

    /// <summary>What was asked just before, which the question may point back to: the "turn" of that answer.</summary>
    public PreviousTurn? Previous { get; init; }

    /// <summary>What is wrong with it, by its fields; nothing when it can be asked.</summary>
    /// <param name="mostCharacters">How long the question may be, in UTF-16 units.</param>
    public IEnumerable<(string Field, string Message)> Problems(int mostCharacters = int.MaxValue)
    {
        if (string.IsNullOrWhiteSpace(Question))
        {
            yield return ("question", "There is no \"question\"; write {\"question\":\"When did it open?\"}.");
        }

        if (Question?.Length > mostCharacters)
        {
            yield return ("question",
                $"The question has {Question.Length} characters, of which {mostCharacters} would be read; ask a shorter one.");
        }

        if (Article is not null && Articles is not null)
        {
            yield return ("articles", "Name one \"article\" or several \"articles\", not both.");
        }

        if (Articles?.Contains(null!) == true)
        {
            yield return ("articles", "\"articles\" holds null; name articles by their ids.");
        }

        if (Top is < 1 or > MostTop)
        {
            yield return ("top", $"\"top\" must be from 1 to {MostTop}.");
        }

        if (Previous is { } turn && !new[] { turn.Question, turn.CarriedOver, turn.Answer }.All(text => text?.Length <= Texts.MostStored))
        {
            yield return (
                "previous",
                $"Each text of \"previous\" must be there and have at most {Texts.MostStored} characters; "
                + "hand in the \"turn\" of the answer before, or its question alone.");
        }
    }

    /// <summary>How it is to be answered.</summary>
    /// <param name="top">How many sentences are told when it does not say.</param>
    public AskOptions ToOptions(int top) => new()
    {
        ArticleId = Article,
        ArticleIds = Articles is { Count: > 0 } ? Articles : null,
        Top = Top ?? top,
        Previous = Previous,
    };
}
