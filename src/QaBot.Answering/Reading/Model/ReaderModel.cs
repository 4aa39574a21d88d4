using QaBot.Answering.Reading.Features;

namespace QaBot.Answering.Reading.Model;

/// <summary>A trained reader: word tables, and networks that were trained apart on the same.</summary>
/// <param name="Resources">The word tables.</param>
/// <param name="Networks">The weights of each network, one at least.</param>
internal sealed record ReaderModel(ReaderResources Resources, IReadOnlyList<NetworkWeights> Networks);
