using System.Collections.Frozen;

namespace QaBot.Answering.Questions;

/// <summary>What an English question asks of a relation that runs one way: "who is the mother of Anna", "which country is Bonn the capital
/// of".</summary>
/// <param name="Relation">The index of the question's word that names the relation: "mother".</param>
/// <param name="Names">The indexes of the words of the name that is given.</param>
/// <param name="IsHolderAsked">Whether it is asked who is it of the name; false when it is asked of whom the name is it.</param>
internal sealed record QuestionRelation(int Relation, IReadOnlyList<int> Names, bool IsHolderAsked)
{
    // Who is the cousin of Anna, Anna is the cousin of.
    private static readonly FrozenSet<string> Mutual = FrozenSet.Create(
        StringComparer.Ordinal,
        "brother", "sister", "sibling", "twin", "cousin", "relative", "friend", "partner", "spouse", "ally", "enemy", "rival", "opponent",
            "neighbour", "neighbor",
        "colleague", "contemporary", "classmate", "namesake", "counterpart", "equivalent", "opposite", "synonym", "companion");

    /// <summary>Reads a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isName">Which of its words are names.</param>
    /// <returns>What it asks; null when its form tells no relation of a name, or one that holds both ways.</returns>
    public static QuestionRelation? Of(Question question, bool[] isName)
    {
        var words = QuestionWords.Of(question);
        var verb = words.FindIndex(word => word.Word is "is" or "was" or "are" or "were");
        return verb <= 0 || words[0].Word is not ("who" or "what" or "which" or "whose" or "of") ? null
            : words[0].Word == "whose" ? Named(words, verb - 1, verb + 1, words.Count, isName, isHolderAsked: false)
            : words[^1].Word == "of" ? Named(words, words.Count - 2, verb + 1, words.Count - 2, isName, isHolderAsked: false)
            : words[0].Word == "of" ? Named(words, words.Count - 1, verb + 1, words.Count - 1, isName, isHolderAsked: false)
            : words.FindIndex(verb, word => word.Word == "of") is > 0 and var of
                ? Named(words, of - 1, of + 1, words.Count, isName, isHolderAsked: true)
            : words[^2].Word.EndsWith("'s", StringComparison.Ordinal)
                ? Named(words, words.Count - 1, verb + 1, words.Count - 1, isName, isHolderAsked: true)
            : null;
    }

    // Every word from "from" on belongs to the name, or the question says more of it.
    private static QuestionRelation? Named(List<(string Word, int Term)> words, int relation, int from, int to, bool[] isName,
        bool isHolderAsked)
    {
        var name = words.Skip(from).Take(to - from).Where(word => word.Word is not ("the" or "a" or "an")).Select(word => word.Term)
            .ToList();
        return words[relation].Term >= 0 && !isName[words[relation].Term] && !Mutual.Contains(words[relation].Word)
            && name.Count > 0 && name.TrueForAll(term => term >= 0 && isName[term])
            ? new QuestionRelation(words[relation].Term, name, isHolderAsked)
            : null;
    }
}
