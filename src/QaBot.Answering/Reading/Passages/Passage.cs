using QaBot.Answering.Reading.Pieces;

namespace QaBot.Answering.Reading.Passages;

/// <summary>A stretch of an article that is read at once, in pieces.</summary>
/// <param name="Title">The pieces of the article's title and of the nearest heading; none when it has neither.</param>
/// <param name="Pieces">The pieces of its sentences, whose words stand in the article's text.</param>
/// <param name="Sentences">Its sentences in order; at least one.</param>
internal sealed record Passage(ushort[] Title, WordPiece[] Pieces, PassageSentence[] Sentences);
