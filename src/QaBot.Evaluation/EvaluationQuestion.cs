using QaBot.Answering;
using QaBot.Answering.Answers;

namespace QaBot.Evaluation;

/// <summary>A question whose right answer is known.</summary>
internal sealed record EvaluationQuestion
{
    /// <summary>Its id in the file.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>The only article to look in; null for all.</summary>
    public string? ArticleId { get; init; }

    /// <summary>The accepted short answers; none when the articles do not tell.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>Where accepted answers start in the article's text; none when only <see cref="Evidence"/> is known.</summary>
    public IReadOnlyList<int> AnswerStarts { get; init; } = [];

    /// <summary>Words of the sentences that hold the answer; none when only <see cref="AnswerStarts"/> are known.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The paragraph that the answer is in; null when not known.</summary>
    public TextSpan? Paragraph { get; init; }

    /// <summary>Why it has no answer, when it was made to have none; null to tell by <see cref="Answers"/>.</summary>
    public QuestionKind? MadeAs { get; init; }

    /// <summary>The article that <see cref="ArticleId"/> is a shortened copy of; null when it is none.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Whether the articles hold an answer.</summary>
    public bool IsAnswerable => Answers.Count > 0;

    /// <summary>How it came to be asked.</summary>
    public QuestionKind Kind => MadeAs ?? (IsAnswerable ? QuestionKind.Answerable : QuestionKind.Unanswerable);

    /// <summary>Whether a sentence is one that answers.</summary>
    public bool IsAnsweredBy(Quote quote) =>
        AnswerStarts.Any(start => start >= quote.Span.Offset && start < quote.Span.End)
        || Evidence.Any(evidence => quote.Text.Contains(evidence, StringComparison.OrdinalIgnoreCase));
}
