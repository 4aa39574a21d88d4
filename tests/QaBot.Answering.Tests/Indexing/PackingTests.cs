using CsCheck;
using NodaTime;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Packing;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Indexing;

public sealed class PackingTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String["abc .,é\u0645日\n"],
        Gen.Const("lone \uD83D half, whole \uD83D\uDE00, other \uDE00 half"),
        Gen.Const(string.Empty));

    private static readonly Gen<LocalDate> AnyDay =
        Gen.Select(Gen.Int[-9998, 9999], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => new LocalDate(year, month, day));

    private static readonly Gen<int[]> AnySteps = Gen.Int[0, 300].Array[0, 12];

    private static readonly Gen<Paragraph[]> AnyParagraphs =
        Gen.Select(Gen.Int[0, 6], AnyText.Array[0, 3], AnySteps, (kind, headings, steps) => (kind, headings, steps)).Array[0, 8]
            .Select(drafts =>
        {
            var place = 0;
            var index = 0;
            return drafts.Select((draft, number) =>
            {
                var start = place;
                var sentences = draft.steps.Select(step =>
                {
                    var span = new TextSpan(place, step + 1);
                    place += step;
                    return new Sentence(index++, span);
                }).ToArray();
                return new Paragraph
                {
                    Number = number + 1,
                    Kind = (ParagraphKind)draft.kind,
                    Span = new TextSpan(start, place - start),
                    Headings = draft.headings,
                    Sentences = sentences
                };
            }).ToArray();
        });

    private static readonly Gen<PageStart[]> AnyPages = AnySteps.Select(steps => steps.Select((_, i) =>
        new PageStart(steps.Take(i).Sum(), i + 1)).ToArray());

    private static readonly Gen<TimeMention[]> AnyTimes =
        Gen.Select(Gen.Int[0, 500], AnyDay, AnyDay, Gen.Bool, Gen.Int[0, 9]).Array[0, 6].Select(drafts =>
        {
            var place = 0;
            return drafts.Select(draft =>
            {
                place += draft.Item1;
                return new TimeMention
                {
                    Span = new TextSpan(place, draft.Item5 + 1),
                    Start = draft.Item2,
                    End = draft.Item3,
                    Computed = draft.Item4,
                    Anchor = draft.Item4 ? new TextSpan(draft.Item5, 4) : null,
                };
            }).ToArray();
        });

    [Fact]
    public void Any_article_comes_back_as_it_was_packed() =>
        Gen.Select(AnyText, AnyText, AnyDay.Nullable(), AnyText.Null(), AnyParagraphs, AnyPages, AnyTimes).Sample(
            (text, title, date, source, paragraphs, pages, times) =>
            {
                var article = new Article
                {
                    Id = "id/" + title,
                    Text = text,
                    Title = title,
                    Date = date,
                    Source = source,
                    Language = "en",
                    Pages = pages,
                    Paragraphs = paragraphs
                };

                var unpacked = ArticlePacker.Unpack(ArticlePacker.Pack(new IndexedArticle(article, times)));

                Assert.Equal(article with { Paragraphs = unpacked.Article.Paragraphs, Pages = unpacked.Article.Pages }, unpacked.Article);
                Assert.Equal(article.Pages, unpacked.Article.Pages);
                Assert.Equal(times, unpacked.Times);
                Assert.Equal(article.Paragraphs.Count, unpacked.Article.Paragraphs.Count);
                foreach (var (expected, actual) in article.Paragraphs.Zip(unpacked.Article.Paragraphs))
                {
                    Assert.Equal(expected.Headings, actual.Headings);
                    Assert.Equal(expected.Sentences, actual.Sentences);
                    Assert.Equal(expected with { Headings = actual.Headings, Sentences = actual.Sentences }, actual);
                }
            },
            iter: Effort.Of(2000));

    [Fact]
    public void Any_entry_comes_back_with_its_place() =>
        Gen.Select(AnyText, AnyDay.Nullable(), AnyText.Null(), Gen.Int[0, 1_000_000], Gen.Int[0, 100_000], Gen.Int[0, 1_000_000]).Sample(
            (title, date, source, sentences, paragraphs, first) =>
            {
                var entry = new ArticleEntry
                {
                    Id = "a",
                    Title = title,
                    Date = date,
                    Source = source,
                    Language = "fa",
                    ContentHash = "0",
                    File = "a.txt",
                    FileHash = "1",
                    SentenceCount = sentences,
                    ParagraphCount = paragraphs,
                    FirstDocument = first,
                };

                Assert.Equal(entry, EntryPacker.Unpack(EntryPacker.Pack(entry), first + sentences + paragraphs));
            });

    [Fact]
    public void Any_manifest_comes_back_from_the_data_of_a_commit() =>
        Gen.Select(AnyText.Array[0, 5], Gen.Long[0, long.MaxValue], AnyText.Null(), AnyText.Array[0, 2])
            .Sample((names, number, reason, warnings) =>
        {
            var files = names.Distinct().ToDictionary(
                name => name,
                name => new IndexedFile
                {
                    File = name,
                    Id = name,
                    Length = number,
                    Modified = number / 3,
                    Hash = "h",
                    SkipReason = reason,
                    Warnings = warnings
                },
                StringComparer.Ordinal);

            var read = IndexManifest.FromCommitData(new IndexManifest("f", files).ToCommitData(), "f");

            Assert.Equal(files.Keys.Order(StringComparer.Ordinal), read.Files.Keys.Order(StringComparer.Ordinal));
            foreach (var (name, file) in files)
            {
                Assert.Equal(file.Warnings, read.Files[name].Warnings);
                Assert.Equal(file with { Warnings = [] }, read.Files[name] with { Warnings = [] });
            }
        });

    [Fact]
    public void Damaged_bytes_are_an_error_that_counts_as_damage()
    {
        var article = new Article
        {
            Id = "a",
            Text = string.Concat(Enumerable.Repeat("The harbour opened. ", 40)),
            Title = "t",
            Paragraphs = []
        };
        var packed = ArticlePacker.Pack(new IndexedArticle(article, []));
        for (var length = 0; length < packed.Length; length++)
        {
            var error = Record.Exception(() => ArticlePacker.Unpack(packed.AsSpan(0, length)));
            Assert.True(error is not null && IndexDamage.IsDamage(error));
        }
    }
}
