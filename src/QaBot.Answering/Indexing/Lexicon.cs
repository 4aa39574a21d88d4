using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>The words of the articles in a language, as the index holds them.</summary>
/// <param name="reader">The index.</param>
/// <param name="language">The language.</param>
internal sealed class Lexicon(IndexReader reader, Language language)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>How many sentences hold a stem.</summary>
    public int SentencesWith(string stem) => reader.DocFreq(new Term(language.Fields.Sentence, stem));

    /// <summary>How many paragraphs hold a word, unstemmed and in lower case.</summary>
    public int ParagraphsWith(string word) => reader.DocFreq(new Term(language.Fields.Word, word));

    /// <summary>The stems that begin with a prefix, in order.</summary>
    /// <param name="prefix">At least one character.</param>
    /// <param name="limit">The most to return.</param>
    public IReadOnlyList<string> StemsWithPrefix(string prefix, int limit)
    {
        var stems = new List<string>();
        if (MultiFields.GetTerms(reader, language.Fields.Sentence) is not { } terms)
        {
            return stems;
        }

        var start = new BytesRef(prefix);
        var walk = terms.GetEnumerator();
        for (var status = walk.SeekCeil(start); status != TermsEnum.SeekStatus.END && stems.Count < limit;
            status = walk.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END)
        {
            if (!StringHelper.StartsWith(walk.Term, start))
            {
                break;
            }

            stems.Add(walk.Term.Utf8ToString());
        }

        return stems;
    }

    /// <summary>The articles' words that begin with the same letter as a word and are spelled much like it.</summary>
    /// <param name="word">In lower case, unstemmed; at least two letters.</param>
    /// <param name="maxEdits">The most letters added, dropped, changed or swapped, 1 or 2.</param>
    /// <returns>Words and stems, each with the number of paragraphs that hold it; a stem that no paragraph holds as a word has 0.</returns>
    public IReadOnlyList<(string Word, int Paragraphs)> SpelledLike(string word, int maxEdits)
    {
        // Only the words of one letter are walked over: a tenth of the dictionary or less.
        var rest = new LevenshteinAutomata(word[1..], withTranspositions: true).ToAutomaton(maxEdits);
        var compiled = new CompiledAutomaton(BasicOperations.Concatenate(BasicAutomata.MakeChar(word[0]), rest), true, false);
        var words = Accepted(compiled, language.Fields.Word);
        if (!language.IsEnglish)
        {
            // Only the English stemmer leaves words.
            return words;
        }

        var stems = Accepted(compiled, language.Fields.Sentence).Select(stem => (stem.Word, 0))
            .ExceptBy(words.Select(known => known.Word), stem => stem.Word, StringComparer.Ordinal);
        return [.. words, .. stems];
    }

    private List<(string Word, int Paragraphs)> Accepted(CompiledAutomaton compiled, string field)
    {
        var similar = new List<(string, int)>();
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return similar;
        }

        var walk = compiled.GetTermsEnum(terms);
        while (walk.MoveNext())
        {
            similar.Add((walk.Term.Utf8ToString(), walk.DocFreq));
        }

        return similar;
    }
}
