using QaBot.Answering.Answers;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class SeveralTests
{
    private const string Canal =
        """
        ---
        title: "The Orrin canal"
        date: 2012-05-01
        ---

        ## Locks

        The Orrin canal has been widened twice. The Gull Lock was rebuilt in 1904. A year later a flood tore its gate away. The Heron Lock was rebuilt in 1904 as well, of granite.

        The Swan Lock is the oldest. It was rebuilt in 1931.

        ## Floods

        On 3 May 1911, a flood filled the cellars of Tamm. The mayor, Ida Voss, had the dam raised. Another flood came on 9 June 1911. In 1920, a flood was feared and did not come.

        ## The tug

        The tug Marit was built in Tamm. It has two engines. Its crew are Aksel Moe, Runa Tveit and Olav Brun. The museum bought the Marit in 1987. Nils Hagen repainted the Marit a year later. The town lends the Marit to schools. Guests may steer the Marit on Sundays. The ferry runs beside.
        """;

    [Theory]
    [InlineData("Which locks were rebuilt in 1904?", "The Gull Lock|The Heron Lock")]
    [InlineData("List the locks that were rebuilt in 1904.", "The Gull Lock|The Heron Lock")]
    [InlineData("What floods happened in 1911?", "On 3 May 1911|Another flood")]
    [InlineData("Name all floods of 1911", "On 3 May 1911|Another flood")]
    public void Question_for_several_things_is_answered_by_the_sentence_of_each(string question, string begin) =>
        AssertBegin(begin.Split('|'), Ask(question));

    [Theory]
    [InlineData("Tell me about the Swan Lock", "The Swan Lock is|It was rebuilt in 1931")]
    [InlineData("What do you know about Nils Hagen?", "Nils Hagen")]
    [InlineData("Could you tell me something about Tamm, please?", "On 3 May 1911|The tug Marit was built")]
    public void What_is_told_of_a_thing_is_quoted_in_the_order_of_the_text(string question, string begin) =>
        AssertBegin(begin.Split('|'), Ask(question));

    [Fact]
    public void No_more_sentences_are_quoted_than_allowed_and_the_others_are_counted()
    {
        var answer = Ask("Tell me about the Marit", new AnsweringOptions { MaxSentences = 3, TimeLimit = TimeSpan.FromHours(1) });

        Assert.Equal(3, answer.Sentences.Count);
        Assert.InRange(answer.MoreSentences, 2, 4);
    }

    [Fact]
    public void One_sentence_is_quoted_when_no_more_are_allowed()
    {
        var answer = Ask("Which locks were rebuilt in 1904?", new AnsweringOptions { MaxSentences = 1, TimeLimit = TimeSpan.FromHours(1) });

        Assert.Empty(answer.Sentences);
    }

    [Theory]
    [InlineData("When was the Swan Lock rebuilt?")]
    [InlineData("Who are the crew of the Marit?")]
    [InlineData("Which lock is the oldest?")]
    [InlineData("What has two engines?")]
    public void Question_that_one_sentence_answers_is_answered_by_one(string question) => Assert.Empty(Ask(question).Sentences);

    [Theory]
    [InlineData("Tell me about the zeppelin")]
    [InlineData("Which zeppelins were built in 1904?")]
    [InlineData("Which locks were rebuilt in 1950?")]
    [InlineData("List the floods of 1920")]
    public void Question_that_no_sentence_meets_is_declined(string question)
    {
        var answer = Ask(question);

        Assert.Empty(answer.Sentences);
        Assert.False(answer.Answered, answer.Quote?.Text);
    }

    [Fact]
    public void Sentences_are_the_articles_own_words_and_come_without_a_short_answer()
    {
        using var engine = TestEngine.Over(Canal);
        var answer = engine.Ask("Which locks were rebuilt in 1904?");
        var text = engine.Article("article").Text;

        Assert.Null(answer.ShortAnswer);
        Assert.Contains(answer.Quote, answer.Sentences.Select(sentence => sentence.Quote));
        Assert.All(answer.Sentences.SelectMany(sentence => sentence.Context.Append(sentence.Quote)),
            quote => Assert.Equal(quote.Text, quote.Span.Of(text)));
    }

    [Fact]
    public void Candidates_begin_with_the_sentences_so_that_others_follow_them()
    {
        var answer = Ask("Which locks were rebuilt in 1904?");

        Assert.Equal(
            answer.Sentences.Select(sentence => sentence.Quote.Span.Offset).Order(),
            answer.Candidates.Take(answer.Sentences.Count).Select(candidate => candidate.Quote.Span.Offset).Order());
    }

    private static Answer Ask(string question, AnsweringOptions? options = null)
    {
        using var engine = TestEngine.Over(Canal, options);
        return engine.Ask(question);
    }

    private static void AssertBegin(string[] begin, Answer answer)
    {
        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.Collection(answer.Sentences,
            [.. begin.Select(words =>
            (Action<QuotedSentence>)(sentence => Assert.StartsWith(words, sentence.Quote.Text, StringComparison.Ordinal)))]);
    }
}
