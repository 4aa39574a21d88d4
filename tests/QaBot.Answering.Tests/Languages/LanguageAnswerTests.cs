using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Languages;

public sealed class LanguageAnswerTests(LanguagesFixture languages) : IClassFixture<LanguagesFixture>
{
    [Theory]
    [MemberData(nameof(LanguageQuestions.Answered), MemberType = typeof(LanguageQuestions))]
    public void First_quote_holds_the_fact(string language, string question, string fact)
    {
        Assert.Contains(fact, languages.Engine.First(question, language), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LanguageQuestions.Answered), MemberType = typeof(LanguageQuestions))]
    public void Article_of_the_questions_language_answers_among_those_of_others(string language, string question, string fact)
    {
        var answer = languages.Engine.Ask(question);

        Assert.Equal((language, language), (answer.Question.Language, answer.Quote?.ArticleId));
        Assert.Contains(fact, answer.Quote!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LanguageQuestions.Elsewhere), MemberType = typeof(LanguageQuestions))]
    public void Question_about_something_else_is_declined(string language, string question)
    {
        Assert.False(languages.Engine.Ask(question, language).Answered);
        Assert.False(languages.Engine.Ask(question).Answered);
    }

    [Theory]
    [MemberData(nameof(LanguageQuestions.Untold), MemberType = typeof(LanguageQuestions))]
    public void Question_that_the_article_does_not_answer_is_declined(string language, string question)
    {
        Assert.False(languages.Engine.Ask(question, language).Answered);
    }

    [Theory]
    [InlineData("ru", 5)]
    [InlineData("de", 5)]
    [InlineData("es", 4)]
    [InlineData("fa", 3)]
    public void Most_questions_are_answered(string language, int least)
    {
        var answered = LanguageQuestions.Answered.Count(row => (string)row[0] == language
            && languages.Engine.Ask((string)row[1], language).Answered);

        Assert.True(answered >= least, $"{answered} were answered.");
    }

    [Theory]
    [InlineData("ru", "Какие экспонаты есть в музеях?", "экспонатов")]
    [InlineData("de", "Welche Bäckereien beherbergt das Gebäude?", "Bäckerei")]
    [InlineData("es", "¿Qué torres miden treinta metros?", "torre mide")]
    public void Word_is_found_in_another_form(string language, string question, string fact)
    {
        Assert.Contains(fact, languages.Engine.First(question, language), StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_English_stands_aside()
    {
        var answer = languages.Engine.Ask("Wann beginnen die Führungen?", "de");

        Assert.Equal(AnswerType.Any, answer.Question.AnswerType);
        Assert.Null(answer.ShortAnswer);
        Assert.All(answer.Question.Terms, term => Assert.Empty(term.Alternatives));
        Assert.Equal(0, answer.Signs.Single(sign => sign.Name == "ReadingShare").Value);
    }

    [Fact]
    public void English_keeps_the_reader_beside_other_languages()
    {
        var answer = languages.Engine.Ask("When was the bridge opened?");

        Assert.Equal("June 3, 1962", answer.ShortAnswer?.Text);
        Assert.NotEqual(0, answer.Signs.Single(sign => sign.Name == "ReadingShare").Value);
    }
}
