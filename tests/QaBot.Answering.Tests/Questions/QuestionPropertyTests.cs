using CsCheck;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Tests.Answering;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Questions;

/// <summary>Any text is a question that can be analysed, with another before it or without, whatever language it is taken for.</summary>
public sealed class QuestionPropertyTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    private static readonly Gen<string> Words = GenOf.Any(
            "when", "who", "how", "many", "what", "was", "the", "bridge", "Bridge's", "lighthuose", "May", "29", "1988", "BC", "last",
            "year",
            "it", "he", "and", "before", "19th", "second", "which", "heavier,", "or", ",", "?", "\"", "(", "[1]", "$5", "%", "😀", "\ud800",
            "please", "\n", "-", "of", "stand for", "Мост", "عن", "橋は", "U.S.", "1,000.50", "more", "~2", "AND")
        .Array[0, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Texts = Gen.OneOf(Words, Gen.String[Gen.Char, 0, 40]);

    private static readonly Language[] Languages = [Language.English, Language.Of("de"), Language.Of("ar"), Language.Of("xx")];

    [Fact]
    public void Any_text_is_analysed_the_same_each_time_and_keeps_its_words()
    {
        using var lease = small.Engine.Index.Acquire();
        var analyzer = new QuestionAnalyzer(new TextTokenizer(), Synonyms.Empty);
        var reader = lease.Snapshot.Reader;

        Gen.Select(Texts, Texts, Gen.Int[0, 5]).Sample(
            (text, before, way) =>
            {
                var previous = way % 2 == 0 ? null : new PreviousTurn { Question = before, Answer = before };
                var language = Languages[way % Languages.Length];
                IReadOnlyList<Question> Analyze() => analyzer.Readings(text, new Lexicon(reader, language), null, previous,
                    new TimeBudget(TimeProvider.System, Timeout.InfiniteTimeSpan));

                var first = Analyze();

                Assert.InRange(first.Count, 1, 2);
                Assert.All(first, question => Assert.Equal(text, question.Text));
                Assert.All(first.SelectMany(question => question.Terms), term => Assert.False(string.IsNullOrWhiteSpace(term.Word)));
                Assert.Equal(Of(first), Of(Analyze()));
            },
            iter: Effort.OfAny(10_000));
    }

    private static IEnumerable<string> Of(IReadOnlyList<Question> readings) =>
        readings.Select(reading => $"{reading.AnswerType} {string.Join(' ', reading.Terms.Select(term => term.Word))}");
}
