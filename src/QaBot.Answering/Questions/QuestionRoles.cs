using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>Who does what to whom in an English question, as far as its form tells.</summary>
/// <param name="Verb">The index of the question's word that says what is done.</param>
/// <param name="Agents">The indexes of the words that name who does it; empty when that is asked or not said.</param>
/// <param name="Patients">The indexes of the words that name whom or what it is done to; empty when that is asked or not said.</param>
/// <param name="Preposition">What stands before the patient ("exports to Russia"); empty for a plain object.</param>
/// <param name="IsPatientAsked">Whether it is asked whom or what it is done to.</param>
internal sealed partial record QuestionRoles(int Verb, IReadOnlyList<int> Agents, IReadOnlyList<int> Patients, string Preposition,
    bool IsPatientAsked)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Reads a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isName">Which of its words are names.</param>
    /// <returns>The roles; null when its form tells none, or none of a name.</returns>
    public static QuestionRoles? Of(Question question, bool[] isName)
    {
        var words = QuestionWords.Of(question);
        var roles = Asked(words, question.Focus, isName);
        return roles is { Agents.Count: 0, Patients.Count: 0 } ? null : roles;
    }

    private static QuestionRoles? Asked(List<(string Word, int Term)> words, string? focus, bool[] isName)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Word;
            if (word is "do" or "does" or "did")
            {
                return Active(words, i + 1, isName);
            }

            if (word is "is" or "are" or "was" or "were")
            {
                return Passive(words, i + 1, isName);
            }

            var verb = i + 1 < words.Count && words[i + 1].Word is "has" or "have" or "had" ? i + 2 : i + 1;
            if (IsAsked(words, i, focus) && verb < words.Count && words[verb].Term >= 0 && !isName[words[verb].Term])
            {
                var (patients, preposition) = ObjectFrom(words, verb + 1, isName);
                return new QuestionRoles(words[verb].Term, [], patients, preposition, IsPatientAsked: false);
            }
        }

        return null;
    }

    // "who", "which army", and a "what" that no noun follows
    private static bool IsAsked(List<(string Word, int Term)> words, int at, string? focus) =>
        words[at].Word is "who" || words[at].Word.Equals(focus, StringComparison.OrdinalIgnoreCase)
            || (focus is null && words[at].Word is "what");

    // "did Russia sell ... to Iran"
    private static QuestionRoles? Active(List<(string Word, int Term)> words, int at, bool[] isName)
    {
        var agents = NameFrom(words, ref at, isName);
        if (agents.Count == 0 || at >= words.Count || words[at].Term < 0)
        {
            return null;
        }

        var (patients, preposition) = ObjectFrom(words, at + 1, isName);
        var isPatientAsked = patients.Count == 0 && words.Exists(word => word.Word is "who" or "whom" or "what" or "which");
        if (isPatientAsked && at + 2 == words.Count && words[^1].Term < 0)
        {
            // "which river does the Ill flow into"
            preposition = words[^1].Word;
        }

        return new QuestionRoles(words[at].Term, agents, patients, preposition, isPatientAsked);
    }

    // "was Persia invaded (by Russia)", "which country was invaded by Russia"
    private static QuestionRoles? Passive(List<(string Word, int Term)> words, int at, bool[] isName)
    {
        if (at + 1 < words.Count && words[at].Term >= 0 && words[at + 1].Word == "by" && Participle().IsMatch(words[at].Word))
        {
            return new QuestionRoles(words[at].Term, ObjectFrom(words, at + 1, isName).Names, [], string.Empty, IsPatientAsked: true);
        }

        var patients = NameFrom(words, ref at, isName);
        if (patients.Count == 0 || at >= words.Count || words[at].Term < 0 || !Participle().IsMatch(words[at].Word))
        {
            return null;
        }

        var (agents, preposition) = ObjectFrom(words, at + 1, isName);
        return new QuestionRoles(words[at].Term, preposition == "by" ? agents : [], patients, string.Empty, IsPatientAsked: false);
    }

    // The next name, and the preposition right before it; a name behind other words is an object only with a preposition.
    private static (IReadOnlyList<int> Names, string Preposition) ObjectFrom(List<(string Word, int Term)> words, int at, bool[] isName)
    {
        var preposition = string.Empty;
        var isDirect = true;
        for (var i = at; i < words.Count; i++)
        {
            var (word, term) = words[i];
            if (term >= 0 && isName[term])
            {
                // Who trades with another is traded with.
                return (isDirect || preposition.Length > 0) && preposition != "with"
                    ? (NameFrom(words, ref i, isName), preposition)
                    : ([], string.Empty);
            }

            isDirect = false;
            preposition = word is "to" or "from" or "against" or "into" or "by" or "with" or "in" or "on" or "at" or "for" or "of"
                ? word
                : word is "the" ? preposition : string.Empty;
            isDirect |= word is "the" && i == at;
        }

        return ([], string.Empty);
    }

    // A name, or one behind its kind: "the firm Omega", "the army of the north".
    private static List<int> NameFrom(List<(string Word, int Term)> words, ref int at, bool[] isName)
    {
        var from = at;
        at = SkipArticles(words, at);
        if (at > from && at + 1 < words.Count && words[at].Term >= 0 && !isName[words[at].Term])
        {
            var behind = words[at + 1].Word == "of" ? SkipArticles(words, at + 2) : at + 1;
            at = behind < words.Count && words[behind].Term >= 0 && isName[words[behind].Term] ? behind : at;
        }

        var name = new List<int>();
        for (; at < words.Count && words[at].Term >= 0 && isName[words[at].Term]; at++)
        {
            if (words[at].Word.EndsWith("'s", StringComparison.Ordinal))
            {
                return [];
            }

            name.Add(words[at].Term);
        }

        return name;
    }

    private static int SkipArticles(List<(string Word, int Term)> words, int at)
    {
        while (at < words.Count && words[at].Word is "the" or "a" or "an")
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"(?:ed|built|made|sold|bought|sent|held|led|taken|given|won|beaten|fought|found|lost|known|written|shot|driven|thrown|"
        + @"broken|chosen|taught|struck|paid|met|hit|cut|sunk)$", Options)]
    private static partial Regex Participle();
}
