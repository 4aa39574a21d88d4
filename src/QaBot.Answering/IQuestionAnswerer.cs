using QaBot.Answering.Answers;

namespace QaBot.Answering;

/// <summary>Answers questions from articles.</summary>
public interface IQuestionAnswerer
{
    /// <summary>Answers one question.</summary>
    /// <param name="question">The words as they were typed; any text, also none.</param>
    /// <param name="options">Where to look and how much to report.</param>
    /// <returns>A quote that answers, or the decision not to answer with its reason.</returns>
    /// <exception cref="AnsweringException"><see cref="AskOptions.ArticleId"/> or one of <see cref="AskOptions.ArticleIds"/> names no
    /// article.</exception>
    Answer Ask(string question, AskOptions options);
}
