namespace QaBot.Answering.Answers;

/// <summary>Why no answer is given.</summary>
public enum DeclineReason
{
    /// <summary>There is nothing to look for: the question is empty or holds only words that every sentence has.</summary>
    NothingAsked,

    /// <summary>No sentence has anything to do with the question.</summary>
    NothingFound,

    /// <summary>The article does not hold a word, name or number that the question turns on.</summary>
    WordsMissing,

    /// <summary>The nearest sentence holds nothing of the kind that was asked for, such as a date or a number.</summary>
    AnswerTypeMissing,

    /// <summary>The nearest sentence is about another time than the question.</summary>
    OtherTime,

    /// <summary>Only articles in another language than the question's could tell.</summary>
    OtherLanguage,

    /// <summary>The nearest sentence says the reverse of what is asked, denies it, or is another row of a table.</summary>
    RuledOut,

    /// <summary>Taken together the signs are too weak.</summary>
    TooUncertain,
}
