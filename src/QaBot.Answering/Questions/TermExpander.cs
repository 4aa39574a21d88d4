using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Adds to a word of the question the articles' words that count for it.</summary>
internal sealed class TermExpander(Lexicon lexicon, Synonyms synonyms)
{
    /// <summary>What another inflection or spelling of the word is worth: "received" for "receive".</summary>
    private const double InflectionShare = 0.95;

    /// <summary>What another word of the same root is worth: "agricultural" for "agriculture".</summary>
    private const double FamilyShare = 0.75;

    /// <summary>What a synonym is worth.</summary>
    private const double SynonymShare = 0.75;

    /// <summary>What a word of the same root as a synonym is worth.</summary>
    private const double SynonymFamilyShare = 0.65;

    /// <summary>What a single word of an entry of several is worth: "force" of "come into force".</summary>
    private const double PartShare = 0.4;

    private readonly WordFamilies families = new(lexicon);

    /// <summary>The forms that count for an entry, only such as the articles hold, each with its share of the full weight.</summary>
    /// <param name="entry">One or several stems joined by blanks.</param>
    /// <param name="word">The words themselves in lower case, joined likewise.</param>
    public IReadOnlyDictionary<string, double> Expand(string entry, string word)
    {
        var forms = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var isSingle = !entry.Contains(' ');
        var roots = isSingle ? families.Of(entry) : [];
        string[] akin = [.. isSingle ? AkinTo(word, entry) : [], .. NumberWords.Akin(word)];
        foreach (var member in roots)
        {
            Offer(forms, member, IsInflection(entry, member) ? InflectionShare : FamilyShare);
        }

        foreach (var other in akin)
        {
            Offer(forms, other, InflectionShare);
            foreach (var member in other.Contains(' ') ? [] : families.Of(other))
            {
                Offer(forms, member, IsInflection(other, member) ? InflectionShare : FamilyShare);
            }
        }

        if (!isSingle)
        {
            foreach (var part in entry.Split(' ').Where(part => !FunctionWords.Contains(part)))
            {
                Offer(forms, part, PartShare);
            }
        }

        // A synonym may be listed under another form of the word: "begin" under "beginning", "depart" under "leave".
        foreach (var synonym in synonyms.Find(entry).Concat(roots.Concat(akin).SelectMany(synonyms.Find)).Distinct(StringComparer.Ordinal))
        {
            Offer(forms, synonym, SynonymShare);
            if (!synonym.Contains(' '))
            {
                foreach (var member in families.Of(synonym).Concat(AkinTo(synonym, synonym)))
                {
                    Offer(forms, member, SynonymFamilyShare);
                }
            }
        }

        forms.Remove(entry);
        return forms;
    }

    private static IEnumerable<string> AkinTo(string word, string stem)
    {
        string[] inflected =
            [.. IrregularForms.Akin(word, stem), .. Superlatives.Akin(word), .. word == stem ? [] : Superlatives.Akin(stem)];
        return inflected.Concat(inflected.Append(stem).SelectMany(SpellingVariants.Of));
    }

    private static bool IsInflection(string word, string other)
    {
        var shared = word.AsSpan().CommonPrefixLength(other);
        return IsEnding(word[shared..]) && IsEnding(other[shared..]);
    }

    private static bool IsEnding(string ending) => ending is "" or "e" or "s" or "es" or "d" or "ed" or "ing" or "y" or "ies" or "ied";

    private void Offer(SortedDictionary<string, double> forms, string form, double share)
    {
        if ((!forms.TryGetValue(form, out var known) || known < share) && form.Split(' ').All(stem => lexicon.SentencesWith(stem) > 0))
        {
            forms[form] = share;
        }
    }
}
