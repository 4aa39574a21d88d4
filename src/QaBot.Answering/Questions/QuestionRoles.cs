using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>Who does what to whom in an English question, as far as its form tells.</summary>
/// <param name="Verb">The index of the question's word that says what is done.</param>
/// <param name="Agents">The indexes of the words that name who does it; empty when that is asked or not said.</param>
/// <param name="Patients">The indexes of the words that name whom or what it is done to; empty when that is asked or not said.</param>
/// <param name="Preposition">What stands before the patient ("exports to Russia"); empty for a plain object.</param>
/// <param name="IsPatientAsked">Whether it is asked whom or what it is done to.</param>
internal sealed partial record QuestionRoles(int Verb, IReadOnlyList<int> Agents, IReadOnlyList<int> Patients, string Preposition, bool IsPatientAsked)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Reads a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isName">Which of its words are names.</param>
    /// <returns>The roles; null when its form tells none, or none of a name.</returns>
    public static QuestionRoles? Of(Question question, bool[] isName)
    {
        var words = WordsOf(question);
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

            var isAsked = word is "who" || word.Equals(focus, StringComparison.OrdinalIgnoreCase);
            if (isAsked && i + 1 < words.Count && words[i + 1].Term >= 0 && !isName[words[i + 1].Term])
            {
                var (patients, preposition) = ObjectFrom(words, i + 2, isName);
                return new QuestionRoles(words[i + 1].Term, [], patients, preposition, IsPatientAsked: false);
            }
        }

        return null;
    }

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
        return new QuestionRoles(words[at].Term, agents, patients, preposition, isPatientAsked);
    }

    // "was Persia invaded (by Russia)"
    private static QuestionRoles? Passive(List<(string Word, int Term)> words, int at, bool[] isName)
    {
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
                return (isDirect || preposition.Length > 0) && preposition != "with" ? (NameFrom(words, ref i, isName), preposition) : ([], string.Empty);
            }

            isDirect = false;
            preposition = word is "to" or "from" or "against" or "into" or "by" or "with" or "in" or "on" or "at" or "for" or "of"
                ? word
                : word is "the" ? preposition : string.Empty;
            isDirect |= word is "the" && i == at;
        }

        return ([], string.Empty);
    }

    private static List<int> NameFrom(List<(string Word, int Term)> words, ref int at, bool[] isName)
    {
        while (at < words.Count && words[at].Word is "the" or "a" or "an")
        {
            at++;
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

    private static List<(string Word, int Term)> WordsOf(Question question)
    {
        var words = new List<(string Word, int Term)>();
        var from = 0;
        var own = question.Terms.Count - question.CarriedOver.Count;
        var places = new (int Start, int End)[own];
        for (var t = 0; t < own; t++)
        {
            var start = question.OwnWords.IndexOf(question.Terms[t].Word, from, StringComparison.Ordinal);
            places[t] = start < 0 ? (-1, -1) : (start, from = start + question.Terms[t].Word.Length);
        }

        foreach (Match word in Word().Matches(question.OwnWords))
        {
            var term = Array.FindIndex(places, place => place.Start <= word.Index && word.Index < place.End);
            words.Add((word.Value.ToLowerInvariant().Replace('’', '\''), term));
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*", Options)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:ed|built|made|sold|bought|sent|held|led|taken|given|won|beaten|fought|found|lost|known|written|shot|driven|thrown|broken|chosen|taught|struck|paid|met|hit|cut|sunk)$", Options)]
    private static partial Regex Participle();
}
