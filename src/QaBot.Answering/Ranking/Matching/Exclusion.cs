namespace QaBot.Answering.Ranking.Matching;

/// <summary>What rules out that a sentence answers, whatever else speaks for it.</summary>
internal enum Exclusion
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>It says the reverse: who does what to whom, or who is what of whom, is exchanged.</summary>
    Reversed,

    /// <summary>It denies what is asked for, or does not deny it where that is asked.</summary>
    Denial,

    /// <summary>It is a row of a table, and another row is asked about.</summary>
    OtherRow,
}
