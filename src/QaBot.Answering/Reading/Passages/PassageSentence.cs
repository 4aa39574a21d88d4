namespace QaBot.Answering.Reading.Passages;

/// <summary>A sentence of a passage, or the part of a long one that is in it.</summary>
/// <param name="Index">The sentence's index in the article.</param>
/// <param name="First">Its first piece in the passage.</param>
/// <param name="End">The first piece behind it.</param>
internal readonly record struct PassageSentence(int Index, int First, int End);
