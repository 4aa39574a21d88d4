using QaBot.Answering.Reading.Features;

namespace QaBot.Answering.Reading.Network;

/// <summary>A paragraph as it goes through the network.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Encoding">What the network made of it.</param>
/// <param name="Pair">Its features against the question.</param>
internal sealed record NetworkInput(ParagraphFeatures Paragraph, ParagraphEncoding Encoding, PairFeatures Pair);
