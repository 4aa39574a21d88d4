using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Decides whether to answer: by how likely the best sentence answers, then by what the text makes sure.</summary>
internal sealed class Decisions
{
    private readonly AnswerDecision read;
    private readonly AnswerDecision unread;
    private readonly AnswerDecision inOtherLanguages;
    private readonly ISureDecision[] sure;

    /// <summary>Makes the decisions.</summary>
    /// <param name="options">How sure to be.</param>
    /// <param name="tokenizer">Cuts what a question compares into words.</param>
    /// <exception cref="AnsweringException">No threshold is known that gives the wanted precision.</exception>
    public Decisions(AnsweringOptions options, TextTokenizer tokenizer)
    {
        unread = AnswerDecision.Of(withReader: false, options);
        read = options.Reader ? AnswerDecision.Of(withReader: true, options) : unread;
        inOtherLanguages = AnswerDecision.InOtherLanguages(options);
        sure = [new AbbreviationDecision(), new TableDecision(), new LookUpDecision(), new IdentityDecision(), new ListDecision(),
            new ComparisonDecision(tokenizer), new SeveralDecision(options.MaxSentences)];
    }

    /// <summary>Decides.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <param name="language">The language that is spoken.</param>
    /// <param name="wasRead">Whether the reader was asked too, or none is used.</param>
    public Decision Decide(Question question, IReadOnlyList<RankedSentence> ranked, Language language, bool wasRead)
    {
        var likely = wasRead ? read : language.IsEnglish ? unread : inOtherLanguages;
        return sure.Aggregate(likely.Decide(question, ranked), (before, decision) =>
            decision.Precision < before.Threshold ? before : decision.Decide(question, before));
    }
}
