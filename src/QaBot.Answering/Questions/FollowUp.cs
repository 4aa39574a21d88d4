using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>
/// What in a question points back to the one before. Words such as "it" mean something said before, unless the question
/// names it itself ("when did the king leave his castle"); a question without a verb or without words of its own goes on
/// with the one before. A complete question has no such sign; a short one without a name may go on all the same, when it
/// has no answer as it stands.
/// </summary>
/// <param name="Reference">What it points to.</param>
/// <param name="StandsAlone">Whether it can be understood alone as well.</param>
internal readonly partial record struct FollowUp(FollowUpReference Reference, bool StandsAlone)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int FewWords = 2;

    private const string Auxiliary =
        @"(?:is|are|was|were|be|been|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|(?:is|are|was|were|do|"
        + @"does|did|has|have|had|ca|could|wo|would|should)n['’]t)";

    private const string Asking = @"(?:who|whom|whose|what|which|when|where|why|how)";

    /// <summary>Reads the signs of a question.</summary>
    /// <param name="asked">The question without greetings.</param>
    /// <param name="terms">Its words of meaning.</param>
    public static FollowUp Of(string asked, IReadOnlyList<QuestionTerm> terms)
    {
        var opening = Opening().Match(asked);
        var rest = asked[opening.Length..];
        if (Instead().IsMatch(asked))
        {
            return new FollowUp(FollowUpReference.Instead, false);
        }

        if (!Else().IsMatch(asked) && !(opening.Success && Fragment().IsMatch(rest))
            && Pointing(asked) is { Reference: not FollowUpReference.None } pointed)
        {
            return new FollowUp(pointed.Reference, IsNamedBefore(asked, pointed.Place, terms));
        }

        if (Else().IsMatch(asked) || terms.All(term => term.IsScale || KindOfAnswer().IsMatch(term.Word)) || IsElliptic(rest, terms.Count))
        {
            return new FollowUp(FollowUpReference.Turn, false);
        }

        if (opening.Success && Fragment().IsMatch(rest))
        {
            return new FollowUp(FollowUpReference.Instead, false);
        }

        return opening.Success || MayGoOn().IsMatch(rest) || (terms.Count <= FewWords && !terms.Any(term => term.IsName))
            ? new FollowUp(FollowUpReference.Turn, true)
            : new FollowUp(FollowUpReference.None, true);
    }

    /// <summary>Whether two questions speak of a person by the same word, as he or as she.</summary>
    public static bool NameTheSamePerson(string one, string other) =>
        (He().IsMatch(one) && He().IsMatch(other)) || (She().IsMatch(one) && She().IsMatch(other));

    private static (FollowUpReference Reference, int Place) Pointing(string asked)
    {
        var text = NotPointing().Replace(asked, match => new string(' ', match.Length));
        (Match Match, FollowUpReference Reference)[] found =
        [
            (Person().Match(text), FollowUpReference.Person),
            (Event().Match(text), FollowUpReference.Turn),
            (Thing().Match(text), FollowUpReference.Thing),
            (Place().Match(text), FollowUpReference.Place),
        ];
        var first = found.Where(sign => sign.Match.Success).OrderBy(sign => sign.Match.Index).FirstOrDefault();
        return first.Match is null ? (FollowUpReference.None, 0) : (first.Reference, first.Match.Index);
    }

    // "When did Ida leave her house": her is Ida's. "Where did he meet Ida": he is not.
    private static bool IsNamedBefore(string asked, int place, IReadOnlyList<QuestionTerm> terms)
    {
        var before = asked[..place];
        return terms.Any(term => term.IsName && term.Time is null && before.Contains(term.Word, StringComparison.Ordinal))
            || Subject().IsMatch(before);
    }

    private static bool IsElliptic(string rest, int words) => Bare().IsMatch(rest) || (words <= 1 && ShortOfVerb().IsMatch(rest));

    [GeneratedRegex(@"^\W*(?:(?:and|but|also|so|or|then)\b,?\s*)+", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*(?:and\s+)?(?:what|how)\s+about\b|^\W*(?:and|or)\s+(?:(?:in|on|at|for|from|of|with|by|since|until|after|"
        + @"before)\s+)?(?!" + Asking + @"\b|" + Auxiliary + @"\b)[^?]*$(?<!\b" + Auxiliary + @"\b[^?]*)|^\W*(?:and|or)\s+(?!" + Asking
            + @"\b|" + Auxiliary + @"\b)(?:\w+\W+){0,5}$", Options)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(?:what|who|whom|where|when|how|why|anyone|anybody|anything|someone|something|nothing)\s+else\b|\bany\s+(?:others?|"
        + @"more)\W*$|\bother\s+than\s+(?:that|this|these|those)\b", Options)]
    private static partial Regex Else();

    // "By whom?", "in which year?", "when exactly?", "since when?": nothing is asked about.
    [GeneratedRegex(@"^\W*(?:(?:in|by|for|since|until|till|at|on|from|to|with|of|about|after|before|under|into)\s+)*" + Asking
        + @"(?:\s+(?:many|much|long|far|old|big|often|exactly|precisely|so|not|then|year|one|ones|day|month|date|time|for|from|to|by|with|"
        + @"place|country|city|town|person|reason|way))*\W*$", Options)]
    private static partial Regex Bare();

    // "How many people?", "which king?", "when built?": a word that asks and a single word, without a verb.
    [GeneratedRegex(@"^\W*(?:(?:in|by|for|since|at|on|from|to|with|of)\s+)*(?:(?:which|what|whose)\s+(?!\w+(?:ed|s)\b|happened)\w+|"
        + @"how\s+(?:many|much)\s+\w+|(?:when|where|how|why)\s+\w+(?:ed|lt|nt|de|en|un|ld))\W*$", Options)]
    private static partial Regex ShortOfVerb();

    // "In 1925?", "the second one?"
    [GeneratedRegex(@"^\W*(?!" + Asking + @"\b)(?!.*\b" + Auxiliary + @"\b)\w+(?:\W+\w+){0,4}\W*$", Options)]
    private static partial Regex Fragment();

    // "Who resigned?", "what happened?", "the second tunnel?": complete or not.
    [GeneratedRegex(@"^\W*(?:(?:who|what|which\s+\w+)\s+\w+ed|what\s+happened|(?:the|in|on|at|for|by|with)\s+(?!.*\b(?:" + Asking + "|"
        + Auxiliary + @")\b)\w+(?:\s+\w+){0,3})\W*$", Options)]
    private static partial Regex MayGoOn();

    [GeneratedRegex(@"^(?:year|date|day|month|time|name|number|amount|percentage|reason|person|thing|type|one|ones|exactly|happened|happen|"
        + @"happens)$", Options)]
    private static partial Regex KindOfAnswer();

    [GeneratedRegex(@"\b(?:he|him|his|she|her|hers|himself|herself)\b", Options)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(?:he|him|his|himself)\b", Options)]
    private static partial Regex He();

    [GeneratedRegex(@"\b(?:she|her|hers|herself)\b", Options)]
    private static partial Regex She();

    [GeneratedRegex(@"\b(?:it|its|itself|they|them|their|theirs|themselves|these|those|this\s+\w+|that\s+(?!is\b|was\b)\w+|the\s+(?:same|"
        + @"other|others|latter|former)|(?:the\s+\w+|that|this|which|another|other)\s+ones?)\b", Options)]
    private static partial Regex Thing();

    // "After that", "why was this done", "did that help", "then": what happened, and not a thing.
    [GeneratedRegex(@"\b(?:this|that)(?=\s*(?:\W*$|" + Auxiliary
        + @"\b|(?:happen|occur|mean|work|change|affect|cause|help|end|start|begin|take|come|lead|true|done|made|possible|important|"
        + @"so)\w*\b))|(?<=\b(?:after|before|since|until|besides|despite|by|like)\s+)(?:this|that)\b(?!\s+\p{L})|\b(?:then|afterwards?|"
        + @"before\s+that|after\s+that)\W*$", Options)]
    private static partial Regex Event();

    [GeneratedRegex(@"\bthere\b", Options)]
    private static partial Regex Place();

    // "How long does it take to", "is it true that", "are there", "the man that left", "said that", "this year", "in this article".
    [GeneratedRegex(
        @"\bit\s+(?:take|takes|took|cost|costs)\s+(?:\w+\s+){0,3}?to\b|\bit\s+(?:rain|snow)\w*|\b(?:is|was|be)\s+it\s+(?:\w+ly\s+)?(?:true|"
        + @"possible|likely|necessary|allowed|legal|safe|worth|important|known|common|difficult|easy|hard|called|said)\s+(?:to|that|if|"
        + @"for)\b|\bwhat\s+time\s+is\s+it\b"
        + @"|\b(?:is|are|was|were|has|have|had|been|be|will|would|can|could|may|might|must|should)\s+there\b|\bthere\s+(?:is|are|was|were|"
        + @"has|have|had|will|would|can|could|may|might|must|be|any)\b"
        + @"|(?<=\b(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|after|before|of|about|at|in|on|to|by|for|"
        + @"with|from|like|since|until|during|and|but|or|besides|despite|all|than)\b)\w+\s+)that\b(?!\W*$)"
        + @"|\bthose\s+(?:who|that|which|of)\b|\bthis\s+(?:year|month|week|morning|evening|article|text|document|page|book|story)\b|"
        + @"\bthese\s+days\b|\b(?:this|the\s+same)\s+time\s+of\b",
        Options)]
    private static partial Regex NotPointing();

    // "When did the king leave [his]": a subject of its own stands before, with a verb in between.
    [GeneratedRegex(@"\b(?:the|an?|every|each)\s+(?:\w+\s+){1,3}?(?!(?:of|in|for|on|at|to|from|with|by|about)\b)\w+\s+(?:\w+\s+){0,4}$",
        Options)]
    private static partial Regex Subject();
}
