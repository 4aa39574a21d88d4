using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>Questions, and the articles they are asked of when the file brings them.</summary>
/// <param name="Questions">The questions, in the file's order.</param>
/// <param name="Texts">The file's own articles; empty when it has none.</param>
internal sealed record EvaluationSet(IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<ArticleText> Texts)
{
    /// <summary>Reads a file of questions: JSON in SQuAD's format, or lines of JSON.</summary>
    /// <param name="path">The file; one whose name ends in .gz is unpacked.</param>
    /// <param name="byParagraph">Whether each paragraph is an article of its own. Only for files that bring their articles.</param>
    /// <exception cref="AnsweringException">The file cannot be read or is malformed; the message says where.</exception>
    public static EvaluationSet Load(string path, bool byParagraph) =>
        TextFile.NameOf(path).EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? SquadFile.Load(path, byParagraph)
            : byParagraph
                ? throw new AnsweringException($"{path} brings no articles, so there are no paragraphs to ask; leave --by-paragraph out.")
            : QuestionLines.Load(path);
}
