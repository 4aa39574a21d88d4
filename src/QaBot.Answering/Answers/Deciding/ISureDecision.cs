using QaBot.Answering.Questions;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Answers questions of one kind by what the text makes sure, whatever the ranking thinks of it.</summary>
internal interface ISureDecision
{
    /// <summary>How many of the questions that it answers it answers rightly, 0 to 1; it is asked only where that is enough.</summary>
    double Precision { get; }

    /// <summary>Decides anew.</summary>
    /// <param name="question">The question.</param>
    /// <param name="decided">What was decided without.</param>
    /// <returns>The decision; as given when the question is of another kind, or the text does not tell.</returns>
    Decision Decide(Question question, Decision decided);
}
