using CsCheck;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Passages;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Reading;

public sealed class PassageTests
{
    private const int Longest = 256;

    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.Const("The lamp was lit. "), Gen.Const("In 1874 the tower, 41 metres high, was built by Anna Brandt. "),
            Gen.Const("\n\n"), Gen.Const("\n\n## A part\n\n"), Gen.Const("\n\n- an item\n- another\n\n"), Gen.Const("word "))
            .Array[1, 400].Select(string.Concat);

    [Fact]
    public void Every_sentence_but_headings_is_in_a_passage_whole_and_in_order()
    {
        Text.Sample(
            text =>
            {
                var article = ShippedReader.ArticleOf("Some words.\n\n" + text);
                var passages = ShippedReader.PassagesOf(article);
                var pieces = passages.SelectMany(passage => passage.Pieces).ToList();

                Assert.All(passages, passage => Assert.InRange(passage.Pieces.Length, 1, Longest));
                Assert.Equal(
                    article.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Heading)
                        .SelectMany(paragraph => paragraph.Sentences)
                        .SelectMany(sentence => ShippedReader.Pieces.Cut(article.Text, sentence.Span)),
                    pieces);
            },
            iter: Effort.Of(100));
    }

    [Fact]
    public void Passage_ends_where_a_heading_begins_and_carries_its_words()
    {
        var passages = ShippedReader.PassagesOf(
            ShippedReader.ArticleOf("# Harbour\n\nIt froze.\n\n## Railway\n\nIt was closed.\n\n## Lamp\n\nIt was lit."));

        Assert.Equal(["harbour", "harbour . railway", "harbour . lamp"], passages.Select(passage => WordsOf(passage.Title)));
        Assert.All(passages, passage => Assert.Single(passage.Sentences));
    }

    [Fact]
    public void Short_paragraphs_and_items_are_read_together()
    {
        var passage = Assert.Single(
            ShippedReader.PassagesOf(ShippedReader.ArticleOf("The keepers were:\n\n- Anna Brandt\n- Karl Stein\n\nBoth left.")));

        // A short list is one sentence with what leads into it.
        Assert.Equal(2, passage.Sentences.Length);
    }

    [Fact]
    public void Long_paragraph_is_cut_evenly_between_sentences()
    {
        var passages = ShippedReader.PassagesOf(
            ShippedReader.ArticleOf(string.Concat(Enumerable.Repeat("The lamp of the tower was lit by its keeper. ", 24))));

        Assert.Equal(2, passages.Length);
        Assert.All(passages, passage => Assert.Equal(12, passage.Sentences.Length));
    }

    [Fact]
    public void Sentence_longer_than_a_passage_is_cut_between_words_and_in_all_its_passages()
    {
        var article = ShippedReader.ArticleOf(string.Join(' ', Enumerable.Repeat("unbelievably", 100)) + ".");
        var passages = new ArticlePassages(article).Of(0, new PassageBuilder(ShippedReader.Pieces)).ToList();

        Assert.Equal(2, passages.Count);
        Assert.NotEqual(passages[0].Pieces[^1].Word, passages[1].Pieces[0].Word);
    }

    [Fact]
    public void Heading_leads_to_the_first_passage_below_it()
    {
        var article = ShippedReader.ArticleOf("# Harbour\n\nIt froze.\n\n## Railway\n\nIt was closed.\n\n## Empty");
        var (passages, builder) = (new ArticlePassages(article), new PassageBuilder(ShippedReader.Pieces));
        int[] headings = [.. article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading)
            .Select(paragraph => paragraph.Sentences[0].Index)];

        Assert.Equal([1, 3], headings[..2].Select(heading => passages.Of(heading, builder).Single().Sentences[0].Index));
        Assert.Empty(passages.Of(headings[2], builder));
    }

    private static string WordsOf(ushort[] pieces)
    {
        var vocabulary = File.ReadAllLines(Path.Combine(ShippedReader.Folder, "vocab.txt"));
        return string.Join(' ', pieces.Select(piece => vocabulary[piece]));
    }
}
