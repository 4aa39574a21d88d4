using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Answers what an abbreviation stands for by the sentence that gives its long form.</summary>
internal sealed class AbbreviationDecision : ISureDecision
{
    /// <inheritdoc/>
    // The precision of the rule as Schwartz and Hearst measured it (2003).
    public double Precision => 0.96;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        // "What is NASA?" may be answered better by what the thing does.
        if (question.Abbreviation is not { } asked || (!asked.IsPlain && decided.Reason is null)
            || decided.Ranked.FirstOrDefault(sentence =>
                LongForm.Find(sentence.Sentence.Text, asked.Abbreviation) is not null) is not { } told)
        {
            return decided;
        }

        return decided.AnsweredBy(told, Precision);
    }
}
