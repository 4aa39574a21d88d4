namespace QaBot.Answering.Reading.Network;

/// <summary>What the network makes of a question, as layers that the paragraphs' tokens run through.</summary>
internal sealed class QuestionEncoding
{
    /// <summary>From a paragraph token's key to its fit with each of the question's tokens.</summary>
    public required Dense Fit { get; init; }

    /// <summary>From fits and features of a paragraph token to what they bring to the layers behind.</summary>
    public required Dense Aligned { get; init; }

    /// <summary>What the question brings to every token.</summary>
    public required float[] Base { get; init; }

    /// <summary>What tokens are multiplied by.</summary>
    public required float[] Scale { get; init; }

    /// <summary>What is added to tokens behind that.</summary>
    public required float[] Shift { get; init; }

    /// <summary>From a token and its features to the pointers' inner layer; added to what the paragraph brings.</summary>
    public required Dense Point { get; init; }

    /// <summary>What the question brings to the pointers' inner layer.</summary>
    public required float[] PointBias { get; init; }

    /// <summary>By number of tokens, what an answer of that length is given for it; zeros up to a multiple of sixteen.</summary>
    public required float[] SpanLengths { get; init; }

    /// <summary>What the question brings to the sentence head's inner layer, bias included.</summary>
    public required float[] Sentence { get; init; }
}
