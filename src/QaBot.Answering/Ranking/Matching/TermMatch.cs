using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>How a sentence holds one word of the question.</summary>
/// <param name="Strength">The best form's share of the full weight, 0 when the sentence does not hold the word.</param>
/// <param name="Count">How often it holds any of its forms.</param>
internal readonly record struct TermMatch(double Strength, int Count)
{
    /// <summary>From which share on a form says the same as the word: a synonym does, another word of the same root does not.</summary>
    public const double Same = 0.75;

    // A name is not said in other words.
    private const double SameName = 0.9;

    /// <summary>Whether the sentence holds the word or a form of it.</summary>
    public bool Found => Count > 0;

    /// <summary>Whether the sentence says the word, or the same in another one.</summary>
    /// <param name="term">The word.</param>
    public bool Says(QuestionTerm term) => Strength >= (term.IsName ? SameName : Same);
}
