using QaBot.Answering.Answers;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Ranking;

/// <summary>What is seen of a sentence, and of the best one, without the reader.</summary>
public sealed class FeatureTests : IDisposable
{
    private const string Mills =
        """
        # Mills of Rehn

        The old mill was built in 1790 by Karl Stein. It ground rye for the town of Rehn. Hanna Vogt never painted the old mill.

        The new mill was opened in 1850. Karl Stein admired Hanna Vogt. The baker bought flour because bread was dear.

        Rye is sown.

        The mayor plants trees along the road every spring.
        """;

    private readonly TestEngine engine = TestEngine.Over(
        Mills, new AnsweringOptions { Reader = false, TimeLimit = TimeSpan.FromHours(1) });

    public void Dispose() => engine.Dispose();

    [Theory]
    [InlineData("When was the old mill built?", "The old mill", "AnswerEvidence", 1)]
    [InlineData("When was the old mill built?", "Hanna Vogt never", "AnswerEvidence", 0)]
    [InlineData("When was the old mill built?", "Hanna Vogt never", "EvidenceMissing", 1)]
    [InlineData("Who built the old mill?", "The old mill", "AnswerEvidence", 1)]
    [InlineData("Why did the baker buy flour?", "The baker", "AnswerEvidence", 1)]
    [InlineData("What was opened in 1850?", "The new mill", "OtherTime", 0)]
    [InlineData("Which mill was built in 1850?", "The old mill", "OtherTime", 1)]
    [InlineData("Who built the old mill?", "The old mill", "WordPairs", 1)]
    [InlineData("Who bought the mill of Hanna Vogt?", "Rye is sown", "NameMissing", 1)]
    [InlineData("Whom did Hanna Vogt admire?", "Karl Stein admired", "RolesReversed", 1)]
    [InlineData("Whom did Karl Stein admire?", "Karl Stein admired", "RolesReversed", 0)]
    [InlineData("Which mill did Hanna Vogt paint?", "Hanna Vogt never", "Denied", 1)]
    [InlineData("Who built the old mill?", "The old mill", "Denied", 0)]
    [InlineData("Where is rye sown?", "The old mill", "IsFragment", 0)]
    [InlineData("Which mill of Rehn was opened?", "The new mill", "RelationElsewhere", 0)]
    public void Feature_is_seen(string question, string sentence, string feature, double expected)
    {
        Assert.Equal(expected, Value(Candidate(question, sentence).Features, feature), 3);
    }

    [Theory]
    [InlineData("When did the old mill grind rye?", "It ground", "LeaningMatch")]
    [InlineData("When did the old mill grind rye?", "It ground", "PreviousMatch")]
    [InlineData("Which rye did Hanna Vogt paint?", "It ground", "NextMatch")]
    [InlineData("Where in Rehn was the mill opened?", "The new mill", "HeadingMatch")]
    [InlineData("Where is rye sown?", "Rye is sown", "IsFragment")]
    [InlineData("Who opened the new mill?", "The new mill", "SentenceMatch")]
    [InlineData("Who opened the new mill?", "Karl Stein", "ParagraphMatch")]
    [InlineData("When did the old mill grind rye?", "It ground", "QuotedCoverage")]
    public void Feature_counts(string question, string sentence, string feature)
    {
        Assert.True(Value(Candidate(question, sentence).Features, feature) > 0);
    }

    [Theory]
    [InlineData("When was the old mill built?", nameof(ConfidenceFeature.Bias), 1)]
    [InlineData("When was the old mill built?", nameof(ConfidenceFeature.Coverage), 1)]
    [InlineData("When was the old mill built?", nameof(ConfidenceFeature.OwnCoverage), 1)]
    [InlineData("When was the old mill built?", nameof(ConfidenceFeature.RarestMissing), 0)]
    [InlineData("When was the old mill built?", nameof(ConfidenceFeature.Unknown), 0)]
    [InlineData("When was the old mill built?", nameof(ConfidenceFeature.Evidence), 1)]
    [InlineData("How many visitors did the new mill have?", nameof(ConfidenceFeature.AmountMissing), 1)]
    [InlineData("How many loaves did the baker buy?", nameof(ConfidenceFeature.AmountMissing), 1)]
    [InlineData("Who is the mayor?", nameof(ConfidenceFeature.NobodyNamed), 1)]
    [InlineData("What did Karl Stein admire?", nameof(ConfidenceFeature.NameMissing), 0)]
    [InlineData("Who built the zeppelin of Karl Stein?", nameof(ConfidenceFeature.RarestMissing), 1)]
    [InlineData("Whom did Hanna Vogt admire?", nameof(ConfidenceFeature.Reading), 0)]
    public void Sign_of_confidence_is_seen(string question, string sign, double expected)
    {
        Assert.Equal(expected, Value(engine.Ask(question).Signs, sign), 3);
    }

    [Fact]
    public void Unknown_words_count_by_their_share()
    {
        Assert.InRange(Value(engine.Ask("Who built the zeppelin?").Signs, nameof(ConfidenceFeature.Unknown)), 0.3, 0.9);
    }

    private AnswerCandidate Candidate(string question, string sentence) =>
        engine.Ask(question, top: 20).Candidates.Single(candidate => candidate.Quote.Text.StartsWith(sentence, StringComparison.Ordinal));

    private static double Value(IReadOnlyList<FeatureValue> values, string name) => values.Single(value => value.Name == name).Value;
}
