using System.Text.Json.Serialization;

namespace QaBot.Evaluation;

/// <summary>A file in SQuAD's format (Rajpurkar et al. 2016).</summary>
internal sealed record SquadDocument
{
    /// <summary>The articles.</summary>
    public IReadOnlyList<SquadArticle>? Data { get; init; }
}

/// <summary>An article of such a file.</summary>
internal sealed record SquadArticle
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its paragraphs.</summary>
    public IReadOnlyList<SquadParagraph>? Paragraphs { get; init; }
}

/// <summary>A paragraph with its questions.</summary>
internal sealed record SquadParagraph
{
    /// <summary>The paragraph's text.</summary>
    public string? Context { get; init; }

    /// <summary>Its questions.</summary>
    public IReadOnlyList<SquadQuestion>? Qas { get; init; }
}

/// <summary>A question with its answers.</summary>
internal sealed record SquadQuestion
{
    /// <summary>The question's id.</summary>
    public string? Id { get; init; }

    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The accepted answers.</summary>
    public IReadOnlyList<SquadAnswer>? Answers { get; init; }
}

/// <summary>An accepted answer.</summary>
internal sealed record SquadAnswer
{
    /// <summary>Its words.</summary>
    public string? Text { get; init; }

    /// <summary>Where they start in the paragraph, in code points.</summary>
    public int AnswerStart { get; init; }
}

/// <summary>Reads files in SQuAD's format.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SquadDocument))]
internal sealed partial class SquadJson : JsonSerializerContext;
