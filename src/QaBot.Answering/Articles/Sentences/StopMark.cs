namespace QaBot.Answering.Articles.Sentences;

/// <summary>A place where a sentence may end.</summary>
/// <param name="Start">The first of its marks: a full stop, a question mark.</param>
/// <param name="RunEnd">Behind the last of them ("?!", "...").</param>
/// <param name="End">Behind the quotation marks, brackets and footnote numbers that belong to the sentence.</param>
/// <param name="Next">Where the words go on.</param>
internal readonly record struct StopMark(int Start, int RunEnd, int End, int Next)
{
    /// <summary>Whether white space follows.</summary>
    public bool IsSpaced => Next > End;

    /// <summary>Whether quotation marks, brackets or footnote numbers stand behind the marks.</summary>
    public bool IsClosed => End > RunEnd;

    /// <summary>Whether it is one mark alone.</summary>
    public bool IsSingle => RunEnd == Start + 1;
}
