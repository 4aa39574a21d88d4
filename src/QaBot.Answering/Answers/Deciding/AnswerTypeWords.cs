using QaBot.Answering.Questions;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>The kinds of answers in words for a reader.</summary>
public static class AnswerTypeWords
{
    /// <summary>What a question of a kind wants to know: "when", "how many".</summary>
    public static string Wanted(AnswerType type) => type switch
    {
        AnswerType.Date => "when",
        AnswerType.Duration => "how long",
        AnswerType.Count => "how many",
        AnswerType.Quantity => "how much",
        AnswerType.Money => "an amount of money",
        AnswerType.Percentage => "a percentage",
        AnswerType.Person => "who",
        AnswerType.Organization => "which company or body",
        AnswerType.Place => "where",
        AnswerType.Reason => "why",
        AnswerType.Manner => "how",
        AnswerType.Definition => "what it is",
        AnswerType.Name => "a name",
        AnswerType.List => "a list of things",
        AnswerType.YesNo => "whether it is so",
        _ => "what was asked",
    };
}
