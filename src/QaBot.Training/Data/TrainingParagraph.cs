using QaBot.Answering.Articles;

namespace QaBot.Training.Data;

/// <summary>A paragraph of a question set.</summary>
/// <param name="Number">Its number among all paragraphs, from 0.</param>
/// <param name="Source">The set it comes from.</param>
/// <param name="Article">The number of its article within the set; for sets without articles, of its run of paragraphs.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sentences">Its sentences as the engine splits them.</param>
/// <param name="Questions">The questions asked of it.</param>
internal sealed record TrainingParagraph(
    int Number, QuestionSource Source, int Article, string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TrainingQuestion> Questions);
