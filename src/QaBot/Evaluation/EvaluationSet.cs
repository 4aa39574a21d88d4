using QaBot.Answering.Articles;

namespace QaBot.Evaluation;

/// <summary>Questions, and the articles they are asked of when the file brings them.</summary>
/// <param name="Questions">The questions, in the file's order.</param>
/// <param name="Articles">The file's own articles; empty when it has none.</param>
internal sealed record EvaluationSet(IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<Article> Articles)
{
    /// <summary>Reads a file of questions: JSON in SQuAD's format, or lines of JSON.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="Answering.AnsweringException">The file cannot be read or is malformed; the message says where.</exception>
    public static EvaluationSet Load(string path) =>
        Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? SquadFile.Load(path) : QuestionLines.Load(path);
}
