using QaBot.Answering.Articles;

namespace QaBot.Answering.Reading.Passages;

/// <summary>An article in passages, those under a heading cut when one of them is first wanted. For any number of threads at
/// once.</summary>
internal sealed class ArticlePassages
{
    private readonly Article article;
    private readonly int[] sectionOf;
    private readonly Paragraph[][] sections;
    private readonly Passage[]?[] cut;
    private long cutLength;

    /// <summary>Finds the article's sections.</summary>
    public ArticlePassages(Article article)
    {
        this.article = article;
        sections = [.. SectionsOf(article)];
        cut = new Passage[sections.Length][];
        sectionOf = new int[article.Paragraphs.Sum(paragraph => paragraph.Sentences.Count)];
        Array.Fill(sectionOf, -1);
        for (var i = 0; i < sections.Length; i++)
        {
            foreach (var sentence in sections[i].SelectMany(paragraph => paragraph.Sentences))
            {
                sectionOf[sentence.Index] = i;
            }
        }

        // A heading leads to what stands below it.
        for (var i = sectionOf.Length - 2; i >= 0; i--)
        {
            sectionOf[i] = sectionOf[i] < 0 ? sectionOf[i + 1] : sectionOf[i];
        }
    }

    /// <summary>How many UTF-16 units of the text are cut into pieces; tells how much memory they take.</summary>
    public long CutLength => Interlocked.Read(ref cutLength);

    /// <summary>
    /// The passages that a sentence stands in: mostly one, several for a sentence longer than a passage, the first one below
    /// for a heading; none for a heading with nothing below it, and for a sentence without words.
    /// </summary>
    /// <param name="sentence">The sentence's index in the article.</param>
    /// <param name="builder">Cuts what is not yet cut; the same each time.</param>
    public IEnumerable<Passage> Of(int sentence, PassageBuilder builder)
    {
        if (sectionOf[sentence] is not (>= 0 and var section))
        {
            return [];
        }

        var passages = Cut(section, builder);
        return sentence < sections[section][0].Sentences[0].Index
            ? passages.Take(1)
            : passages.Skip(FirstWith(passages, sentence)).TakeWhile(passage => passage.Sentences[0].Index <= sentence);
    }

    private static int FirstWith(Passage[] passages, int sentence)
    {
        var (low, high) = (0, passages.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passages[middle].Sentences[^1].Index < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Passage[] Cut(int section, PassageBuilder builder)
    {
        if (Volatile.Read(ref cut[section]) is { } known)
        {
            return known;
        }

        // Two threads may cut a section at once; both get the same.
        var made = builder.Build(article, sections[section]);
        if (Interlocked.CompareExchange(ref cut[section], made, null) is { } other)
        {
            return other;
        }

        Interlocked.Add(ref cutLength, sections[section].Sum(paragraph => paragraph.Span.Length));
        return made;
    }

    private static IEnumerable<Paragraph[]> SectionsOf(Article article)
    {
        var section = new List<Paragraph>();
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                section.Add(paragraph);
            }
            else if (section.Count > 0)
            {
                yield return [.. section];
                section.Clear();
            }
        }

        if (section.Count > 0)
        {
            yield return [.. section];
        }
    }
}
