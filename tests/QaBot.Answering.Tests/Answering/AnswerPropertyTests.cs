using System.Text.Json;
using CsCheck;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Answering;

public sealed class AnswerPropertyTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    private static readonly Gen<string> Sentence =
        Gen.Select(
            GenOf.Any("The mill", "Karl Stein", "The council of Rehn", "In 1790, the miller", "He", "This “wheel”", "Dr. Vogt",
                "Señor Ünal", "The 3-storey mill (built 1790)", "Das Mühlrad", "水車"),
            GenOf.Any("opened", "was built by", "sold", "measured", "said that he bought", "is called", "paid for", "stands near", "has"),
            GenOf.Any("the pond", "40 sacks of flour", "$1.5 million", "2,000 kg of rye", "Hanna Vogt, Otto Keil and Ida Roth",
                "“Old Wheel”", "60% of the land", "a café 😀", "the U.S. market", "10 barrels…"),
            GenOf.Any("on May 4, 1790", "three days later", "last year", "in the 1920s", "because the pond was dry", "from Sept. 3-8, 2018",
                "in that month", "by October 2016", ""),
            GenOf.Any(".", ".", ".", "!", "?", " [1].", "…"))
        .Select((subject, verb, thing, time, end) => $"{subject} {verb} {thing} {time}".TrimEnd() + end);

    private static readonly Gen<string> Article =
        Sentence.Array[1, 4].Select(sentences => string.Join(' ', sentences)).Array[1, 6]
            .Select(paragraphs => "# Mill\n\n" + string.Join("\n\n", paragraphs));

    private static readonly Gen<string> Question =
        Gen.Select(
            GenOf.Any("When", "Who", "Where", "Why", "How many", "How much", "What", "Which companies", "How", "Is it true that",
                "What percentage", "How long", "", "Hi, can you tell me when"),
            GenOf.Any("was the mill built", "did Karl Stein sell flour", "opened the pond", "is the wheel called",
                "did the council pay for the land", "sacks of flour", "Hanna Vogt", "was it last year", "mühlrad", "wheeel"),
            GenOf.Any("?", "", " in 1790?", " three days later", "!!", " 😀"))
        .Select((asking, rest, end) => $"{asking} {rest}{end}");

    [Fact]
    public void Quotes_are_the_articles_own_words()
    {
        Gen.Select(Article, Question.Array[1, 8]).Sample(
            (article, questions) =>
            {
                using var engine = TestEngine.Over(article);
                foreach (var question in questions)
                {
                    Verbatim.AssertHolds(engine.Answerer.Ask(question, new AskOptions { Top = 100 }), engine);
                }
            },
            iter: Effort.Of(60));
    }

    [Fact]
    public void Question_is_answered_the_same_a_hundred_times()
    {
        var first = Bytes(small.Engine, "Who won the national champoinship?");

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(first, Bytes(small.Engine, "Who won the national champoinship?")));
    }

    [Fact]
    public void Question_is_answered_the_same_from_many_threads()
    {
        string[] questions =
            ["When was the bridge opened?", "How tall is the tower?", "Who founded the club?", "Why was the toll abolished?",
            "What happened last year?", "zeppelin"];
        var expected = questions.Select(question => Bytes(small.Engine, question)).ToArray();
        using var fresh = TestEngine.Over(SmallArticles.All);

        Parallel.For(0, 240, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Equal(expected[i % questions.Length], Bytes(fresh, questions[i % questions.Length])));
    }

    [Fact]
    public void Answers_do_not_depend_on_what_was_asked_before()
    {
        using var fresh = TestEngine.Over(SmallArticles.All);
        _ = fresh.Ask("How many cars cross the bridge?");
        _ = fresh.Ask("Who is the keeper?", "lighthouse");

        Assert.Equal(Bytes(small.Engine, "When did the club move?"), Bytes(fresh, "When did the club move?"));
    }

    private static string Bytes(TestEngine engine, string question)
    {
        var answer = engine.Ask(question, top: 10);
        return JsonSerializer.Serialize(new
        {
            answer.Answered,
            answer.Quote,
            answer.ShortAnswer,
            answer.Context,
            answer.Confidence,
            answer.Candidates,
            answer.Signs,
            answer.DeclinedBecause,
            answer.Question.Asked,
            Computed = answer.Computed.Select(fact => fact.ToString()),
        });
    }
}
