using System.Text.RegularExpressions;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Analysis.Entities;

/// <summary>Finds names by their capitals and tells people, bodies and places apart by the words in and around them.</summary>
internal static partial class NameRecognizer
{
    /// <summary>Finds the names and roles of a sentence.</summary>
    /// <param name="text">The whole text the tokens point into.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="found">Where the names are put, in order.</param>
    public static void Read(string text, IReadOnlyList<Token> tokens, ICollection<Entity> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (StartsName(tokens, i))
            {
                var last = EndOfName(text, tokens, i);
                var kind = last == i && DescribesNoun(tokens, i) ? EntityKind.Place : KindOf(text, tokens, i, last);
                found.Add(new Entity(kind, TextSpan.FromBounds(tokens[i].Span.Offset, tokens[last].Span.End)));
                i = last;
            }
            else if (IsRole(tokens[i].Lower))
            {
                found.Add(new Entity(EntityKind.Role, RoleSpan(tokens, i)));
            }
        }
    }

    private static bool StartsName(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsCapitalised || (token.Word.Length == 1 && token.Word is "I" or "A"))
        {
            return false;
        }

        // A capital at the beginning says nothing unless the word is no ordinary opener.
        return index > 0 || !FunctionWords.Contains(token.Lower);
    }

    // "The French and Dutch painters": the words say where someone is from and not who it is.
    private static bool DescribesNoun(IReadOnlyList<Token> tokens, int index)
    {
        var next = index + 1;
        if (next + 1 < tokens.Count && tokens[next].Lower is "and" or "or" && Demonyms.Contains(tokens[next + 1].Lower))
        {
            next += 2;
        }

        return Demonyms.Contains(tokens[index].Lower) && next < tokens.Count && char.IsLower(tokens[next].Word[0])
            && !FunctionWords.Contains(tokens[next].Lower);
    }

    private static int EndOfName(string text, IReadOnlyList<Token> tokens, int first)
    {
        var last = first;
        for (var next = first + 1; next < tokens.Count && Joined(text, tokens[next - 1], tokens[next]); next++)
        {
            if (IsCalendarWord(tokens[next].Lower) && next > first + 1 && !tokens[next - 1].IsCapitalised)
            {
                // "President Frei on June 3": the day is no part of the name.
                break;
            }

            if (tokens[next].IsCapitalised
                || (tokens[next].IsNumeric && next == last + 1 && tokens[next].Word.Length <= 4 && !IsYear(tokens[next].Word)))
            {
                last = next;
            }
            else if (!IsConnector(tokens[next].Lower) || next - last > 2)
            {
                break;
            }
        }

        return last;
    }

    private static bool IsYear(string word) => word.Length == 4 && (word[0] == '1' || word[0] == '2');

    private static bool IsCalendarWord(string word) => CalendarExpression().IsMatch(word);

    private static bool IsConnector(string word) =>
        word is "of" or "the" or "de" or "la" or "le" or "du" or "da" or "di" or "del" or "van" or "von" or "der" or "den" or "al" or "el"
            or "bin" or "ibn" or "for" or "on";

    [GeneratedRegex("^(?:" + CalendarWords.Month + "|" + CalendarWords.Weekday + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex CalendarExpression();

    private static bool Joined(string text, Token left, Token right)
    {
        var gap = text.AsSpan(left.Span.End, right.Span.Offset - left.Span.End);
        return gap is " " or "-" or "–" or "’" or "'" || (gap is ". " && left.Word.Length <= 3);
    }

    private static bool IsRole(string word) =>
        (NameCues.Person.Contains(word) && word is not ("general" or "st" or "major" or "father" or "order" or "chief"))
            || NameCues.People.Contains(word);

    private static TextSpan RoleSpan(IReadOnlyList<Token> tokens, int index)
    {
        var first = index;
        while (first > 0 && index - first < 3 && tokens[first - 1].Span.End + 1 == tokens[first].Span.Offset
            && !FunctionWords.Contains(tokens[first - 1].Lower) && !tokens[first - 1].IsNumeric)
        {
            first--;
        }

        return TextSpan.FromBounds(tokens[first].Span.Offset, tokens[index].Span.End);
    }

    private static EntityKind KindOf(string text, IReadOnlyList<Token> tokens, int first, int last)
    {
        var name = text[tokens[first].Span.Offset..tokens[last].Span.End];
        if (Countries.Contains(name))
        {
            return EntityKind.Place;
        }

        var words = Enumerable.Range(first, last - first + 1).Select(i => tokens[i].Lower).ToList();
        var before = first > 0 ? tokens[first - 1].Lower : string.Empty;
        before = before is "the" && first > 1 ? tokens[first - 2].Lower : before;
        if (words.Exists(NameCues.Organization.Contains))
        {
            return EntityKind.Organization;
        }

        if (words.Exists(NameCues.Person.Contains) || NameCues.Person.Contains(before))
        {
            return EntityKind.Person;
        }

        if (words.Exists(NameCues.Place.Contains) || NameCues.Place.Contains(before)
            || (before is "of" && first > 1 && NameCues.Place.Contains(tokens[first - 2].Lower)))
        {
            return EntityKind.Place;
        }

        if (name.Length > 1 && name.All(c => char.IsUpper(c) || c is '.' or '&'))
        {
            return EntityKind.Organization;
        }

        return NameCues.BeforePlace.Contains(before)
            ? EntityKind.Place
            : last > first && !name.Contains('-')
            ? EntityKind.Person
            : EntityKind.Name;
    }
}
