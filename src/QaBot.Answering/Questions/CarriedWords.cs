namespace QaBot.Answering.Questions;

/// <summary>Chooses the words that a follow-up takes over: those that name what it points to, and not all that was said.</summary>
/// <param name="Own">The words of the question before.</param>
/// <param name="Carried">The words which that question had taken over itself.</param>
/// <param name="Answer">The words of its short answer; none when there was none.</param>
internal sealed record CarriedWords(IReadOnlyList<QuestionTerm> Own, IReadOnlyList<QuestionTerm> Carried,
    IReadOnlyList<QuestionTerm> Answer)
{
    /// <summary>Whether the question before asked who.</summary>
    public bool AskedWho { get; init; }

    /// <summary>Whether both questions speak of him, or of her.</summary>
    public bool IsSamePerson { get; init; }

    /// <summary>The words that a follow-up takes over, in the order they were said.</summary>
    /// <param name="reference">What it points to.</param>
    /// <param name="terms">Its own words.</param>
    public IReadOnlyList<QuestionTerm> For(FollowUpReference reference, IReadOnlyList<QuestionTerm> terms) => reference switch
    {
        // "Who did she meet in Berlin?" "What did she say?": she is neither whom she met nor Berlin.
        FollowUpReference.Person => FirstOf(
            IsSamePerson ? Names(Carried) : [], AskedWho ? Names(Answer) : [], Topic, Names(Answer), Whole),
        FollowUpReference.Thing => FirstOf(Topic, Names(Answer), Whole),
        FollowUpReference.Place => FirstOf(Names(Answer), Topic, Whole),
        FollowUpReference.Instead => [.. Whole.Where(term => !IsReplaced(term, terms))],
        FollowUpReference.Turn => Whole,
        _ => [],
    };

    // What is spoken of from question to question: the names.
    private IReadOnlyList<QuestionTerm> Topic => FirstOf(Names(Own), Names(Carried));

    // Words taken over once are not taken over again, or they would pile up; the names go on.
    private IReadOnlyList<QuestionTerm> Whole => Own.Count == 0 ? Carried : [.. Own, .. Names(Own).Count == 0 ? Names(Carried) : []];

    private static bool IsReplaced(QuestionTerm term, IReadOnlyList<QuestionTerm> terms) =>
        terms.Any(own => own.Time is not null ? term.Time is not null : own.IsName && term.IsName && term.Time is null);

    private static IReadOnlyList<QuestionTerm> Names(IReadOnlyList<QuestionTerm> terms) =>
        [.. terms.Where(term => term.IsName && term.Time is null)];

    private static IReadOnlyList<QuestionTerm> FirstOf(params ReadOnlySpan<IReadOnlyList<QuestionTerm>> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Count > 0)
            {
                return choice;
            }
        }

        return [];
    }
}
