using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>How a question is asked, read once from its words: what follows a question looks here and no more at the words.</summary>
internal sealed partial record QuestionForm
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads a question.</summary>
    /// <param name="words">Its words without greetings, spelling corrected, nothing taken over.</param>
    public QuestionForm(string words)
    {
        AsksForSubject = Subject().IsMatch(words);
        AsksWhoSomeoneIs = Identity().IsMatch(words);
        AsksForHolder = Holder().IsMatch(words);
        AsksForAmount = Amount().IsMatch(words);
        AsksHow = How().IsMatch(words);
        IsChoice = Choice().IsMatch(words);
        IsNegated = Negated().IsMatch(words);
        MayBeDenied = !Denial().IsMatch(words);
        Item = ItemQuestion.Of(words);
        Comparison = ComparisonQuestion.Of(words);
        AsksForAll = Item is not null || All().IsMatch(words);
    }

    /// <summary>Whether it asks for who or what does something ("who lifted the ban"), and not for another part ("who did he
    /// meet").</summary>
    public bool AsksForSubject { get; }

    /// <summary>Whether it asks what a name stands for: "Who is Anna Brandt?"</summary>
    public bool AsksWhoSomeoneIs { get; }

    /// <summary>Whether it asks who has a role, for which only a name is an answer: "who is the mayor", "who is Persia's shah".</summary>
    public bool AsksForHolder { get; }

    /// <summary>Whether only an amount is an answer: "how many", "what percentage", "... in dollars".</summary>
    public bool AsksForAmount { get; }

    /// <summary>Whether it asks how something is done or came about.</summary>
    public bool AsksHow { get; }

    /// <summary>Whether it asks for all items of a list, of which no single one is the answer.</summary>
    public bool AsksForAll { get; }

    /// <summary>Whether it asks which of two things is more of something: "is the ram heavier or the ewe".</summary>
    public bool IsChoice { get; }

    /// <summary>Whether it asks for what is not so: "when does the ferry not run".</summary>
    public bool IsNegated { get; }

    /// <summary>Whether it denies nothing itself, so that a sentence that does is no answer.</summary>
    public bool MayBeDenied { get; }

    /// <summary>Which item of a list it asks for; null when for none.</summary>
    public ItemQuestion? Item { get; }

    /// <summary>What it compares; null when nothing.</summary>
    public ComparisonQuestion? Comparison { get; }

    // No helping verb behind the asking words, or one that the main verb follows at once.
    [GeneratedRegex(@"^\W*(?:who|which\s+(?!(?:is|are|was|were|do|does|did|has|have|had|of)\b)[\w-]+(?:\s+[\w-]+)?)\s+(?:(?:is|are|was|"
        + @"were|has|have|had|will)\s+(?:been\s+|being\s+|also\s+)?\w+(?:ing|ed)\b|(?!(?:is|are|was|were|do|does|did|has|have|had|will|"
        + @"would|can|could|may|might|must|should|be)\b)\w+ed\b)", Options)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^\W*who(?:['’]s|\s+(?:is|was|are|were))\s+\w", Options)]
    private static partial Regex Identity();

    // A role, not a name: "who is the mayor", "who is foreign minister of Persia", "who is Persia's shah".
    [GeneratedRegex(@"\bwho(?:\s+(?:is|was|are|were)|['’]s)\s+(?:(?:the|an?|its?|their)\b|(?:\w+\s+){1,3}of\b|\w+['’]s\b)", Options)]
    private static partial Regex Holder();

    [GeneratedRegex(
        @"\b(?:how\s+(?:many|much|long|old|tall|high|far|big|large|wide|deep|fast|heavy)|(?:what|which)\s+(?:percentage|percent|number|"
        + @"share|proportion))\b"
        + @"|\bin\s+(?:us\s+|american\s+)?(?:dollars|euros|pounds|rou?bles|yen|percent|per\s+cent)\W*$", Options)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\W*how\s+(?:do|does|did|can|could|should|shall|must|to|is|are|was|were)\b", Options)]
    private static partial Regex How();

    [GeneratedRegex(
        @"^\W*(?:how\s+(?:do|does|can|could|should|shall|must|to|is|are)\b|(?:list|name|tell\s+me)\b|"
        + @"(?:what|which|who)\s+(?:are|were|else)\b|(?:what|which)\s+(?:\p{L}+\s+){0,2}(?:steps|stages|things)\b)", Options)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?:\p{L}{2,}er|more|less|worse)\b.*\bor\b", Options)]
    private static partial Regex Choice();

    // Not "no longer", "not only", "No. 7", "or not".
    [GeneratedRegex(@"(?<!\bor\s+)\b(?:not|never|cannot)\b(?!\s+(?:only|just))|n['’]t\b|(?<!\bor\s+)\bno\b(?!\s+(?:longer|more)\b|\.|"
        + @"\s*\d)", Options)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b(?:not|never|no|none|cannot|without|neither|nor|except|fail\w*|refus\w*|besides)\b|n['’]t\b", Options)]
    private static partial Regex Denial();
}
