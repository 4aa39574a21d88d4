namespace QaBot.Answering.Articles;

/// <summary>One paragraph of an article with its sentences.</summary>
public sealed record Paragraph
{
    /// <summary>Its place among all paragraphs of the article, headings included, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What part it plays.</summary>
    public required ParagraphKind Kind { get; init; }

    /// <summary>Where it stands in <see cref="Article.Text"/>, without white space around it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The headings above it, outermost first; empty when there is none. A heading's own list ends above it.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Its sentences in order: at least one, none overlapping, all inside <see cref="Span"/>.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }
}
