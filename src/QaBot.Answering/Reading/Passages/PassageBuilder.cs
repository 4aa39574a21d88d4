using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Pieces;

namespace QaBot.Answering.Reading.Passages;

/// <summary>
/// Packs the sentences under one heading into passages: whole paragraphs as far as they go together, longer ones in even
/// parts cut between sentences, and a sentence that is too long by itself between words.
/// </summary>
/// <param name="pieces">Cuts words into pieces.</param>
internal sealed class PassageBuilder(WordPieces pieces)
{
    /// <summary>The most pieces of a passage.</summary>
    public const int Longest = 256;

    private const int LongestTitle = 24;
    private const int Usual = 200;

    /// <summary>Packs paragraphs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraphs">Paragraphs that follow one another under the same headings, none of them a heading.</param>
    public Passage[] Build(Article article, IReadOnlyList<Paragraph> paragraphs)
    {
        var title = TitleOf(article, paragraphs[0]);
        return [.. Pack(paragraphs.SelectMany(paragraph => Blocks(article, paragraph))).Select(sentences => Make(title, sentences))];
    }

    private static Passage Make(ushort[] title, IReadOnlyList<SentencePieces> sentences)
    {
        var places = new PassageSentence[sentences.Count];
        var first = 0;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new PassageSentence(sentences[i].Index, first, first + sentences[i].Pieces.Count);
            first = places[i].End;
        }

        return new Passage(title, [.. sentences.SelectMany(sentence => sentence.Pieces)], places);
    }

    // Blocks are put together as long as they fit.
    private static IEnumerable<List<SentencePieces>> Pack(IEnumerable<List<SentencePieces>> blocks)
    {
        var packed = new List<SentencePieces>();
        foreach (var block in blocks)
        {
            if (packed.Count > 0 && Count(packed) + Count(block) > Usual)
            {
                yield return packed;
                packed = [];
            }

            packed.AddRange(block);
        }

        if (packed.Count > 0)
        {
            yield return packed;
        }
    }

    // What is kept together: a paragraph, or one of the even parts of a long one.
    private IEnumerable<List<SentencePieces>> Blocks(Article article, Paragraph paragraph)
    {
        var sentences = paragraph.Sentences.SelectMany(sentence => Parts(article, sentence)).ToList();
        var count = Count(sentences);
        var parts = ((count - 1) / Usual) + 1;
        var (block, held, seen, part) = (new List<SentencePieces>(), 0, 0, 0);
        foreach (var sentence in sentences)
        {
            // A sentence goes where its middle is.
            var size = sentence.Pieces.Count;
            var own = (seen + (size / 2)) * parts / count;
            if (block.Count > 0 && (own != part || held + size > Longest))
            {
                yield return block;
                (block, held) = ([], 0);
            }

            block.Add(sentence);
            (held, seen, part) = (held + size, seen + size, own);
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    private IEnumerable<SentencePieces> Parts(Article article, Sentence sentence)
    {
        var all = pieces.Cut(article.Text, sentence.Span);
        var first = 0;
        while (all.Count - first > Longest)
        {
            var end = first + Longest;
            while (end > first + 1 && all[end].Word == all[end - 1].Word)
            {
                end--;
            }

            yield return new SentencePieces(sentence.Index, all[first..end]);
            first = end;
        }

        if (all.Count > first)
        {
            yield return new SentencePieces(sentence.Index, all[first..]);
        }
    }

    private ushort[] TitleOf(Article article, Paragraph paragraph)
    {
        var title = paragraph.Headings is [.., var heading] && heading != article.Title ? $"{article.Title} . {heading}" : article.Title;
        return [.. pieces.Cut(title).Take(LongestTitle).Select(piece => piece.Id)];
    }

    private static int Count(List<SentencePieces> sentences) => sentences.Sum(sentence => sentence.Pieces.Count);

    private sealed record SentencePieces(int Index, IReadOnlyList<WordPiece> Pieces);
}
