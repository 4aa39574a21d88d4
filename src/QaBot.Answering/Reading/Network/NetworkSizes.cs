using QaBot.Answering.Reading.Features;

namespace QaBot.Answering.Reading.Network;

/// <summary>How large the layers are; as in the training program's network.</summary>
internal static class NetworkSizes
{
    /// <summary>Values of a word's embedding.</summary>
    public const int Word = 48;

    /// <summary>Values of a suffix's embedding.</summary>
    public const int Suffix = 16;

    /// <summary>Values of a token's word, suffix and sense together.</summary>
    public const int Embedding = Word + Suffix + WordSenses.Size;

    /// <summary>Values of a token inside the network.</summary>
    public const int Hidden = 96;

    /// <summary>Recurrent units each way.</summary>
    public const int Unit = 48;

    /// <summary>Values by which tokens of question and paragraph are compared.</summary>
    public const int Key = 64;

    /// <summary>Units of the heads' inner layers.</summary>
    public const int Head = 64;

    /// <summary>Values by which the ends of a span are compared.</summary>
    public const int Ends = 16;

    /// <summary>Tokens of the longest span.</summary>
    public const int LongestSpan = 18;
}
