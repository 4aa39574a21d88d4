namespace QaBot.Answering.Reading.Pieces;

/// <summary>A piece of a word.</summary>
/// <param name="Id">Its number in the vocabulary.</param>
/// <param name="Word">Where the whole word stands that it is a piece of, in the text that it was cut from.</param>
internal readonly record struct WordPiece(ushort Id, TextSpan Word);
