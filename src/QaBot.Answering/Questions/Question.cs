using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Questions;

/// <summary>A question as it was understood.</summary>
public sealed record Question
{
    /// <summary>The words as they were typed.</summary>
    public required string Text { get; init; }

    /// <summary>The question that was looked for: without greetings, spelling corrected, with what was carried over.</summary>
    public required string Asked { get; init; }

    /// <summary>The question without what was carried over: without greetings, spelling corrected.</summary>
    public required string OwnWords { get; init; }

    /// <summary>Words taken over from the question before, in its order; mostly none.</summary>
    public IReadOnlyList<string> CarriedOver { get; init; } = [];

    /// <summary>The same as it was said: stretches of the question, or of the answer, before; mostly none.</summary>
    public IReadOnlyList<string> TakenOver { get; init; } = [];

    /// <summary>
    /// The language it is asked in, of those that the articles are in: an ISO 639-1 code, or "other" for languages that
    /// have no analyzer.
    /// </summary>
    public required string Language { get; init; }

    /// <summary>What kind of thing is asked for; in other languages than English always <see cref="AnswerType.Any"/>.</summary>
    public required AnswerType AnswerType { get; init; }

    /// <summary>The noun that says what is asked for ("which company" gives "company"); null when none does.</summary>
    public string? Focus { get; init; }

    /// <summary>How it is asked.</summary>
    internal QuestionForm Form { get; init; } = new(string.Empty);

    /// <summary>What it asks for where one sentence may not answer; null for all other questions.</summary>
    internal SeveralQuestion? Several { get; init; }

    /// <summary>What the reader reads: as it was asked where it takes words over, else its own words, with years written out as texts have
    /// them.</summary>
    internal string ForReader => SpelledTimes.In(CarriedOver.Count > 0 ? Asked : OwnWords);

    /// <summary>The abbreviation whose long form is asked for; null when none is.</summary>
    internal AbbreviationQuestion? Abbreviation { get; init; }

    /// <summary>The words to look for, in the order of the question.</summary>
    public required IReadOnlyList<QuestionTerm> Terms { get; init; }

    /// <summary>The times that the question names; in a follow-up that names none, those of the question before.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>Spelling mistakes that were corrected against the articles' own words.</summary>
    public IReadOnlyList<SpellingCorrection> Corrections { get; init; } = [];

    /// <summary>
    /// Words that are spelled right, each with the articles' own word that may have been meant; only where the articles
    /// hold no word of the question. They were not read so: it is for the user to say.
    /// </summary>
    public IReadOnlyList<SpellingCorrection> Suggestions { get; init; } = [];
}
