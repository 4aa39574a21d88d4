using QaBot.Answering.Reading.Passages;

namespace QaBot.Answering.Reading;

/// <summary>What the reader says of a passage.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentences">What it says of each of its sentences.</param>
internal sealed record PassageReading(Passage Passage, SentenceReading[] Sentences);
