namespace QaBot.Answering.Articles.Sentences;

/// <summary>How the words behind a mark go on.</summary>
internal enum NextWordKind
{
    /// <summary>With a capital, a letter of a script without capitals, or a symbol.</summary>
    Start,

    /// <summary>With a small letter.</summary>
    Lower,

    /// <summary>With a digit.</summary>
    Number,

    /// <summary>With a mark that no sentence starts with, such as a comma.</summary>
    Continuation,
}
