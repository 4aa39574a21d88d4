namespace QaBot.Answering.Reading.Features;

/// <summary>How likely one word of a text gives one word of a question.</summary>
/// <param name="Target">The question's word, as its number in the table.</param>
/// <param name="Probability">The square root of the translation probability, packed.</param>
/// <param name="Lift">The logarithm of how much likelier than by chance, sixths, packed.</param>
internal readonly record struct Translation(ushort Target, byte Probability, byte Lift);
