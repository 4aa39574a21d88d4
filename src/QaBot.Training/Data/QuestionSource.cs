namespace QaBot.Training.Data;

/// <summary>The question sets; the numbers stand in feature files.</summary>
internal enum QuestionSource
{
    /// <summary>Questions on Wikipedia articles: the set that is validated on.</summary>
    Wiki = 0,

    /// <summary>Questions on discussion comments.</summary>
    Reddit = 1,

    /// <summary>Questions on product reviews.</summary>
    Amazon = 2,
}
