using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Retrieval;

public class CandidateRetrieverTests
{
    [Fact]
    public void Sentence_behind_a_match_is_a_candidate_though_it_shares_no_word()
    {
        using var engine = TestEngine.Over("The mill of Rehn was planned for years.\n\nThe wheel turned in 1790.");

        Assert.Contains("The wheel turned in 1790.", engine.Ask("mill of Rehn").Candidates.Select(candidate => candidate.Quote.Text));
    }

    [Fact]
    public void Sentences_of_the_paragraph_are_candidates()
    {
        using var engine = TestEngine.Over(
            "Rain fell. Snow fell. Hail fell. The mill stood. Wind blew. Fog came. Frost bit.\n\nNothing else is told.");

        Assert.Equal(7, engine.Ask("mill", top: 100).Candidates.Count(candidate => candidate.Quote.Source.Paragraph == 1));
    }

    [Fact]
    public void Word_of_another_inflection_is_found()
    {
        using var engine = TestEngine.Over("Rain fell on the roof.\n\nThe children were singing songs.");

        Assert.Equal("The children were singing songs.", engine.First("child sang a song"));
    }

    [Fact]
    public void Question_in_query_syntax_is_looked_for_by_its_words()
    {
        using var engine = TestEngine.Over("Rain fell on the roof.\n\nThe mill stood by the pond.");

        Assert.Equal("The mill stood by the pond.", engine.First("mill AND NOT +pond~2 [a TO z] *:* \"by"));
    }
}
