namespace QaBot.Answering.Articles.Sentences;

/// <summary>How a full stop behind a word is to be read.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation: the full stop ends the sentence.</summary>
    None,

    /// <summary>Something always follows: "Dr.", "e.g.".</summary>
    Leading,

    /// <summary>Short only before a number: "No. 5", "Fig. 2", "Vol. II".</summary>
    Numbered,

    /// <summary>Short, and able to end a sentence when a word follows that starts one: "U.S.", "Inc.", "Sept.".</summary>
    Open,

    /// <summary>A time of day: "5 p.m.".</summary>
    Meridian,

    /// <summary>Ends a sentence before any capital: "etc.".</summary>
    Closing,
}
