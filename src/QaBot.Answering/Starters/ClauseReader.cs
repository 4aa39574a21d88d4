using System.Buffers;
using System.Collections.Frozen;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Starters;

/// <summary>Cuts sentences that are plain enough into subject and verb. What is doubtful is passed over.</summary>
internal static class ClauseReader
{
    private const int LongestSubject = 12;
    private const int LongestApposition = 8;

    private static readonly SearchValues<char> Unplain = SearchValues.Create("\"“”„«»;:?!—[]{}()|*_\n\r\t");

    private static readonly FrozenSet<string> Openers =
        Set("that which who whom whose when where while although though whereas because if unless until since what how why as than");

    // A question must be understood by itself.
    private static readonly FrozenSet<string> PointingBack = Set(
        "he she it they we i you this that these those his her its their our my your him them us me both such same former latter another "
        + "other others here there one ones all each either neither none no many numerous several some most few more various");

    private static readonly FrozenSet<string> Prepositions = Set(
        "of in on at to for from by with as into onto upon about over under among between during through within without against toward "
        + "towards off out up down near along across behind beyond and or but nor");

    private static readonly FrozenSet<string> Adverbs =
        Set("also then later first finally once again soon already still however not never only just even often always now today largely");

    private static readonly FrozenSet<string> Determiners = Set("the a an");

    /// <summary>Whether a word opens a clause of its own.</summary>
    public static bool OpensClause(string word) => Openers.Contains(word);

    /// <summary>Whether a word points to something outside the question.</summary>
    public static bool PointsBack(string word) => PointingBack.Contains(word);

    /// <summary>Whether a word is a preposition or joins words.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Whether a word is "the" or "a".</summary>
    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    /// <summary>Whether a word tells how or when and is no part of a name for a thing.</summary>
    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>The main clause and those that begin with "when"; none when the sentence is not plain enough.</summary>
    /// <param name="articleText">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    public static IEnumerable<Clause> Read(string articleText, AnalyzedSentence sentence)
    {
        if (!IsPlain(sentence))
        {
            yield break;
        }

        var (start, time) = SkipLeadingTime(articleText, sentence);
        if (ReadAt(articleText, sentence, start, time) is { } main)
        {
            yield return main;
        }

        for (var i = 2; i < sentence.Tokens.Length - 3; i++)
        {
            if (sentence.Tokens[i].Lower == "when" && ReadAt(articleText, sentence, i + 1, null) is { } clause)
            {
                yield return clause;
            }
        }
    }

    /// <summary>Whether a sentence is a statement without brackets, quotation marks and the like.</summary>
    public static bool IsPlain(AnalyzedSentence sentence) =>
        sentence.Tokens.Length >= 4 && sentence.Text.EndsWith('.') && sentence.Text.AsSpan().IndexOfAny(Unplain) < 0;

    private static Clause? ReadAt(string articleText, AnalyzedSentence sentence, int first, TimeMention? time)
    {
        var (last, verb) = FindVerb(articleText, sentence.Tokens, first);
        return verb > first && !OverlapsTime(sentence, first, last) && SubjectOf(articleText, sentence.Tokens, first, last) is { } subject
            ? new Clause(subject, first, last, verb, time)
            : null;
    }

    private static bool OverlapsTime(AnalyzedSentence sentence, int first, int last)
    {
        var subject = TextSpan.FromBounds(sentence.Tokens[first].Span.Offset, sentence.Tokens[last].Span.End);
        return Array.Exists(sentence.Times, time => time.Span.Overlaps(subject));
    }

    /// <summary>Where the clause begins behind a time set before it, and that time.</summary>
    public static (int First, TimeMention? Time) SkipLeadingTime(string text, AnalyzedSentence sentence)
    {
        var tokens = sentence.Tokens;
        if (sentence.Times.Length == 0 || tokens[0].Lower is not ("in" or "on") || sentence.Times[0].Span.Offset != tokens[1].Span.Offset)
        {
            return (0, null);
        }

        var time = sentence.Times[0];
        var next = Array.FindIndex(tokens, token => token.Span.Offset >= time.Span.End);
        return next > 0 && next < tokens.Length - 2 && HasComma(text, tokens, next) ? (next, time) : (0, null);
    }

    private static (int LastSubject, int Verb) FindVerb(string text, Token[] tokens, int first)
    {
        for (var i = first; i < tokens.Length && i - first <= LongestSubject; i++)
        {
            if (i > first && HasComma(text, tokens, i))
            {
                // "Anna Berg, an engineer from the north, designed": only a verb right behind the second comma will do.
                var second = NextComma(text, tokens, i + 1);
                return second > 0 && second - i <= LongestApposition && IsVerb(tokens[second].Lower)
                    && !tokens[i..second]
                        .Any(token => Verbs.MayBeVerb(token.Lower) || Openers.Contains(token.Lower) || token.Lower is "and")
                    ? (i - 1, second)
                    : (i, -1);
            }

            if (i > first && IsVerb(tokens[i].Lower))
            {
                return (i - 1, i);
            }
        }

        return (first, -1);
    }

    private static bool IsVerb(string word) =>
        Verbs.IsHelper(word) || Verbs.OfPast(word) is not null || word is "stands" or "lies" or "weighs" or "amounted";

    private static int NextComma(string text, Token[] tokens, int from)
    {
        for (var i = from; i < tokens.Length; i++)
        {
            if (HasComma(text, tokens, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a comma stands before a word.</summary>
    public static bool HasComma(string text, Token[] tokens, int index) =>
        index > 0 && text.AsSpan(tokens[index - 1].Span.End, tokens[index].Span.Offset - tokens[index - 1].Span.End).Contains(',');

    private static string? SubjectOf(string text, Token[] tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var word = tokens[i].Lower;
            if (PointingBack.Contains(word) || Openers.Contains(word) || IsAdverb(word) || tokens[i].IsNumeric
                || (Verbs.MayBeVerb(word) && !tokens[i].IsCapitalised) || word.EndsWith("ing", StringComparison.Ordinal) && i == first)
            {
                return null;
            }
        }

        if (IsPreposition(tokens[last].Lower) || IsPreposition(tokens[first].Lower) || IsDeterminer(tokens[last].Lower))
        {
            return null;
        }

        var words = text[tokens[first].Span.Offset..tokens[last].Span.End];
        return InsideSentence(text, tokens, first, words);
    }

    // The capital at a sentence's beginning is kept only for a name.
    private static string? InsideSentence(string text, Token[] tokens, int first, string words)
    {
        var word = tokens[first].Word;
        if (!tokens[first].IsCapitalised)
        {
            return words;
        }

        var small = char.ToLowerInvariant(words[0]) + words[1..];
        if (IsDeterminer(tokens[first].Lower))
        {
            return small;
        }

        var asName = first > 0 || OccursInside(text, word);
        var asNoun = OccursInside(text, tokens[first].Lower);
        return (asName, asNoun) switch
        {
            (true, false) => words,
            (false, true) => small,
            (false, false) when word.EndsWith("'s", StringComparison.Ordinal)
                || (first + 1 < tokens.Length && tokens[first + 1].IsCapitalised) => words,
            _ => null,
        };
    }

    // In the midst of a sentence: behind a letter or a comma and a blank.
    private static bool OccursInside(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (at > 1 && text[at - 1] == ' ' && (char.IsLower(text[at - 2]) || text[at - 2] == ',')
                && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
