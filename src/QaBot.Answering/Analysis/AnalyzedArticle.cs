using System.Collections.Concurrent;
using System.Collections.Frozen;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Articles;
using QaBot.Answering.Languages;
using QaBot.Answering.Reading.Passages;

namespace QaBot.Answering.Analysis;

/// <summary>An article whose sentences are taken apart when they are first looked at.</summary>
internal sealed class AnalyzedArticle
{
    private const int MostContext = 2;

    private readonly TextTokenizer tokenizer;
    private readonly Language language;
    private readonly AnalyzedSentence?[] sentences;
    private readonly (Sentence Sentence, Paragraph Paragraph)[] places;
    private readonly ConcurrentDictionary<string, FrozenSet<string>> stemsOf = new(StringComparer.Ordinal);
    private long analyzedLength;

    /// <summary>Makes the article ready.</summary>
    /// <param name="indexed">The article and its times.</param>
    /// <param name="tokenizer">Cuts sentences into words; shared.</param>
    public AnalyzedArticle(IndexedArticle indexed, TextTokenizer tokenizer)
    {
        Article = indexed.Article;
        Times = indexed.Times;
        this.tokenizer = tokenizer;
        language = Language.Of(Article.Language);
        places = [.. Article.Paragraphs.SelectMany(paragraph => paragraph.Sentences.Select(sentence => (sentence, paragraph)))];
        sentences = new AnalyzedSentence?[places.Length];
        Passages = new ArticlePassages(Article);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>All times that it names, in the order of the text.</summary>
    public IReadOnlyList<TimeMention> Times { get; }

    /// <summary>How many sentences it has.</summary>
    public int Count => sentences.Length;

    /// <summary>How many UTF-16 units of the text were taken apart; tells how much memory they take.</summary>
    public long AnalyzedLength => Interlocked.Read(ref analyzedLength);

    /// <summary>A sentence by its index. Two threads may take it apart at once; both get the same.</summary>
    public AnalyzedSentence this[int index] => sentences[index] ??= Analyze(index);

    /// <summary>The article in the passages that the reader reads.</summary>
    public ArticlePassages Passages { get; }

    /// <summary>The stems of the title and of the headings above a paragraph.</summary>
    public FrozenSet<string> StemsAbove(Paragraph paragraph) =>
        StemsOf(string.Join('\n', paragraph.Headings.Prepend(Article.Title)));

    /// <summary>The stems of words that stand above others.</summary>
    public FrozenSet<string> StemsOf(string words) =>
        stemsOf.GetOrAdd(words,
            above => tokenizer.Tokenize(above, language).Select(token => token.Stem).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The index of the sentence that holds a place of the text; -1 when none does.</summary>
    public int SentenceAt(int offset)
    {
        var low = 0;
        var high = places.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = places[middle].Sentence.Span;
            if (offset < span.Offset)
            {
                high = middle - 1;
            }
            else if (offset >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    /// <summary>The sentences that one points back to, nearest last, without which it cannot be understood; none when it stands alone or
    /// opens its paragraph's story.</summary>
    /// <param name="sentence">The sentence to be quoted.</param>
    public IReadOnlyList<AnalyzedSentence> ContextOf(AnalyzedSentence sentence)
    {
        var context = new List<AnalyzedSentence>();

        // A heading is shown with the source, not with the words.
        for (var current = sentence; context.Count < MostContext && current.Lean >= Leaning.Needed && current.Sentence.Index > 0
            && this[current.Sentence.Index - 1] is { Paragraph.Kind: not ParagraphKind.Heading } previous; current = previous)
        {
            context.Insert(0, previous);
        }

        return context.Count == 0 && ListPlace.LeadInOf(this, sentence) is { } leadIn ? [leadIn] : context;
    }

    private AnalyzedSentence Analyze(int index)
    {
        var (sentence, paragraph) = places[index];
        var tokens = tokenizer.Tokenize(sentence.Span.Of(Article.Text), language, sentence.Span.Offset);
        var times = TimesIn(sentence.Span);
        Interlocked.Add(ref analyzedLength, sentence.Span.Length);
        return new AnalyzedSentence(Article.Text, sentence, paragraph, tokens, times, language.IsEnglish);
    }

    private TimeMention[] TimesIn(TextSpan span)
    {
        var low = 0;
        var high = Times.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Times[middle].Span.Offset < span.Offset ? (middle + 1, high) : (low, middle);
        }

        return [.. Times.Skip(low).TakeWhile(time => time.Span.Offset < span.End)];
    }
}
