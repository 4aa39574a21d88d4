using QaBot.Answering.Questions;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Questions;

public sealed class QuestionRolesTests : IDisposable
{
    private readonly TestEngine engine = TestEngine.Over(
        "Norway sold two ferries to Denmark. Anna Holt taught Karl Stein. The treaty was signed by Norway. Denmark exports butter to "
        + "Norway.",
        new AnsweringOptions { Reader = false });

    public void Dispose() => engine.Dispose();

    [Theory]
    [InlineData("What did Norway sell to Denmark?", "sell", "Norway", "Denmark", "to", false)]
    [InlineData("Whom did Anna Holt teach?", "teach", "Anna Holt", "", "", true)]
    [InlineData("Who taught Karl Stein?", "taught", "", "Karl Stein", "", false)]
    [InlineData("Who was taught by Anna Holt?", "taught", "Anna Holt", "", "", true)]
    [InlineData("Which country exports butter to Norway?", "exports", "", "Norway", "to", false)]
    public void Form_tells_who_does_what_to_whom(
        string question, string verb, string agents, string patients, string preposition, bool isPatientAsked)
    {
        var asked = engine.Ask(question).Question;
        var roles = QuestionRoles.Of(asked, [.. asked.Terms.Select(term => term.IsName)]);

        Assert.NotNull(roles);
        Assert.Equal(verb, asked.Terms[roles.Verb].Word, ignoreCase: true);
        Assert.Equal(agents, Words(asked, roles.Agents));
        Assert.Equal(patients, Words(asked, roles.Patients));
        Assert.Equal(preposition, roles.Preposition);
        Assert.Equal(isPatientAsked, roles.IsPatientAsked);
    }

    [Theory]
    [InlineData("When was the treaty signed?")]
    [InlineData("How many ferries were there?")]
    [InlineData("Why is butter dear?")]
    public void Question_of_no_name_has_no_roles(string question)
    {
        var asked = engine.Ask(question).Question;

        Assert.Null(QuestionRoles.Of(asked, [.. asked.Terms.Select(term => term.IsName)]));
    }

    private static string Words(Question question, IReadOnlyList<int> terms) =>
        string.Join(' ', terms.Select(term => question.Terms[term].Word));
}
