using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Starters;

/// <summary>The words of a clause, by their index in the sentence.</summary>
/// <param name="text">The article's text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="clause">Where subject and verb stand.</param>
internal sealed class ClauseWords(string text, AnalyzedSentence sentence, Clause clause)
{
    private const int LongestTail = 9;

    private readonly Token[] tokens = sentence.Tokens;

    /// <summary>Whether a comma or the like stands before a word.</summary>
    public bool HasComma(int index) => ClauseReader.HasComma(text, tokens, index);

    /// <summary>A word in small letters; empty behind the end.</summary>
    public string At(int index) => index < tokens.Length ? tokens[index].Lower : string.Empty;

    /// <summary>The words from one to another, as they stand.</summary>
    public string Between(int first, int last) => text[tokens[first].Span.Offset..tokens[last].Span.End];

    /// <summary>Whether a thing is no part of a list: "by Norway, Sweden and Denmark" has three answers.</summary>
    public bool StandsAlone(Entity entity)
    {
        var behind = Array.FindIndex(tokens, token => token.Span.Offset >= entity.Span.End);
        return behind < 0 || !(HasComma(behind) || tokens[behind].Lower is "and" or "or");
    }

    /// <summary>The subject, where it is a person with more than one name.</summary>
    public Entity? PersonSubject()
    {
        var first = tokens[clause.FirstSubjectToken].Span.Offset;
        var end = tokens[clause.LastSubjectToken].Span.End;
        return sentence.Entities
            .Where(entity => entity.Kind == EntityKind.Person && entity.Span.Offset == first && entity.Span.End == end
                && entity.Span.Of(text).Contains(' '))
            .Select(entity => (Entity?)entity)
            .FirstOrDefault();
    }

    /// <summary>Whether the subject is a thing with a name of its own. Only with "the": a bare name may be a person's, of whom "what" is
    /// not asked.</summary>
    public bool IsNamed() =>
        clause.LastSubjectToken > clause.FirstSubjectToken && tokens[clause.FirstSubjectToken].Lower == "the"
        && tokens[clause.FirstSubjectToken + 1].IsCapitalised && tokens[clause.LastSubjectToken].IsCapitalised;

    /// <summary>A time with a preposition before it, written out, in the main clause, and where it begins; the one at the sentence's
    /// beginning first.</summary>
    public (TimeMention Mention, int Place)? TimeAsked(int from)
    {
        if (clause.LeadingTime is { } leading)
        {
            return sentence.Times.Length == 1 && !leading.Computed && Ending(from) is { } last ? (leading, last + 1) : null;
        }

        var mention = Array.Find(sentence.Times, time => time.Span.Offset > tokens[clause.Verb].Span.Offset);
        if (mention is null or { Computed: true })
        {
            return null;
        }

        var place = Array.FindIndex(tokens, token => token.Span.Offset == mention.Span.Offset);
        // The name of a weekday may stand between: "on Friday, 4 May 1990".
        var preposition = place - 1;
        if (preposition > from && tokens[preposition].Lower.EndsWith("day", StringComparison.Ordinal))
        {
            preposition--;
        }

        var behind = Array.FindIndex(tokens, token => token.Span.Offset >= mention.Span.End);
        return preposition >= from && tokens[preposition].Lower is "in" or "on" or "from" && IsFree(behind) ? (mention, preposition) : null;
    }

    // Behind the time, the sentence ends or goes on with what leaves the clause whole.
    private bool IsFree(int behind) =>
        behind < 0 || HasComma(behind) || ClauseReader.OpensClause(tokens[behind].Lower)
        || (ClauseReader.IsPreposition(tokens[behind].Lower) && tokens[behind].Lower is not ("and" or "or" or "of" or "to"))
        || tokens[behind].Lower is "after" or "before";

    /// <summary>The words between the verb and a place; null when they are more than a question can take.</summary>
    public string? TailBetween(int first, int end)
    {
        if (end - first > LongestTail)
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!IsTailWord(i) || HasComma(i))
            {
                return null;
            }
        }

        return end == first ? string.Empty : ClauseReader.IsPreposition(tokens[end - 1].Lower) ? null : Between(first, end - 1);
    }

    /// <summary>The words from one to the end of the clause; null when they are none, or more than a question can take.</summary>
    public string? TailToEnd(int first) =>
        Ending(first) is { } last && TailBetween(first, last + 1) is { Length: > 0 } tail ? tail : null;

    private bool IsTailWord(int index)
    {
        var token = tokens[index];
        var isVerb = Verbs.MayBeVerb(token.Lower) && !token.IsCapitalised
            && !(index > 0 && ClauseReader.IsDeterminer(tokens[index - 1].Lower));
        return !isVerb && !ClauseReader.PointsBack(token.Lower) && !ClauseReader.OpensClause(token.Lower)
            && !ClauseReader.IsAdverb(token.Lower)
            && token.Lower is not ("but" or "so" or "yet");
    }

    /// <summary>Whether what begins here adds to the clause and may be left out: "was signed [by three states]".</summary>
    public bool DropsTail(int first) =>
        At(first) is "by" or "in" or "at" or "near" or "with" or "during";

    /// <summary>The last word of the clause: before a comma, a clause of its own, or the end; null in the middle of a list.</summary>
    public int? Ending(int first)
    {
        for (var i = first; i < tokens.Length; i++)
        {
            if (i > first && (HasComma(i) || ClauseReader.OpensClause(tokens[i].Lower)
                || tokens[i].Lower is "after" or "before"))
            {
                // A comma within a list leaves half of it behind.
                return HasComma(i) && tokens[i..].Any(token => token.Lower is "and" or "or") ? null : i - 1;
            }
        }

        return tokens.Length - 1;
    }

    /// <summary>Whether an object begins here.</summary>
    public bool BeginsObject(int index) =>
        ClauseReader.IsDeterminer(At(index)) || (index < tokens.Length && tokens[index].IsCapitalised);

    /// <summary>The name that begins here.</summary>
    public Entity? NameAt(int index)
    {
        var at = At(index) == "the" ? index + 1 : index;
        return at < tokens.Length
            ? sentence.Entities
                .Where(entity => entity.Kind >= EntityKind.Name && entity.Kind != EntityKind.Role
                    && entity.Span.Offset == tokens[at].Span.Offset)
                .Select(entity => (Entity?)entity)
                .FirstOrDefault()
            : null;
    }

    /// <summary>The number or amount that begins here.</summary>
    public Entity? NumberAt(int index) =>
        sentence.Entities
            .Where(entity => entity.Kind is EntityKind.Number or EntityKind.Quantity or EntityKind.Money && StartsAt(entity, index))
            .Select(entity => (Entity?)entity)
            .FirstOrDefault();

    /// <summary>Whether a thing begins at a word, or at a sign before it.</summary>
    public bool StartsAt(Entity entity, int index) =>
        index < tokens.Length && (entity.Span.Offset == tokens[index].Span.Offset || entity.Span.Offset + 1 == tokens[index].Span.Offset);

    /// <summary>Whether a word may be a noun and nothing else.</summary>
    public bool IsPlainNoun(int index) =>
        index < tokens.Length && !tokens[index].IsCapitalised && !tokens[index].IsNumeric && !FunctionWords.Contains(tokens[index].Lower)
        && !ClauseReader.IsAdverb(tokens[index].Lower)
            && tokens[index].Lower is not ("percent" or "million" or "billion" or "thousand" or "hundred");

    /// <summary>Whether the phrase ends before a word.</summary>
    public bool EndsPhrase(int index) =>
        index >= tokens.Length || HasComma(index) || FunctionWords.Contains(tokens[index].Lower);
}
