namespace QaBot.Answering.Reading.Network;

/// <summary>What a stretch of a workspace is for.</summary>
internal enum WorkspaceArea
{
    /// <summary>What tokens bring to the gates of recurrent units.</summary>
    Gates,

    /// <summary>The state of recurrent units.</summary>
    State,

    /// <summary>What states bring to the gates.</summary>
    Held,

    /// <summary>How paragraph and question tokens fit, and the paragraph tokens' features.</summary>
    Fit,

    /// <summary>The paragraph tokens.</summary>
    Tokens,

    /// <summary>The outputs of both recurrent layers.</summary>
    Layers,

    /// <summary>Inner layers of the heads.</summary>
    Head,

    /// <summary>Scores of tokens.</summary>
    Points,

    /// <summary>Ends of spans.</summary>
    Spans,

    /// <summary>Sentences.</summary>
    Sentences,
}
