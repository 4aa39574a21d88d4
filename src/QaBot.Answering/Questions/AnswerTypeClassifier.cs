using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>Tells from a question's wording what kind of thing it asks for.</summary>
internal static partial class AnswerTypeClassifier
{
    // "What happened when ..." asks what: a word that asks counts where no other asks before it.
    private const string First = @"(?<!\b(?:who|whom|whose|what|which|when|where|why|how)\b.*)";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The first rule that fits decides; each stands before the more general ones it is an exception to.
    private static readonly (Regex Rule, AnswerType Type)[] Rules =
    [
        (Percentage(), AnswerType.Percentage),
        (Duration(), AnswerType.Duration),
        (Date(), AnswerType.Date),
        (MoneyAsked(), AnswerType.Money),
        (Count(), AnswerType.Count),
        (Quantity(), AnswerType.Quantity),
        (Reason(), AnswerType.Reason),
        (Person(), AnswerType.Person),
        (Place(), AnswerType.Place),
        (Naming(), AnswerType.Name),
        (Manner(), AnswerType.Manner),
        (Organization(), AnswerType.Organization),
        (List(), AnswerType.List),
        (Definition(), AnswerType.Definition),
    ];

    /// <summary>The kind of thing a question asks for.</summary>
    /// <param name="question">The question without greetings.</param>
    public static AnswerType Classify(string question)
    {
        foreach (var (rule, type) in Rules)
        {
            if (rule.IsMatch(question))
            {
                return type;
            }
        }

        return YesNo().IsMatch(question) && !Asking().IsMatch(question) && !Choice().IsMatch(question) ? AnswerType.YesNo : AnswerType.Any;
    }

    /// <summary>The noun behind "what", "which" or "how many" that says what is asked for; null when there is none.</summary>
    /// <param name="question">The question without greetings.</param>
    public static string? FocusOf(string question)
    {
        var match = FocusNoun().Match(question);
        return match.Success ? match.Groups["noun"].Value : null;
    }

    [GeneratedRegex(@"\b(?:what|which|how)\b[^?]{0,12}\b(?:percent(?:age)?|per\s+cent|proportion|share|fraction)\b|\bhow\s+many\s+percent",
        Options)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\bhow\s+long\b(?!\s+ago)(?!\s+(?:is|was|are|were)\s+(?:the|a|an|its?)\s+(?:\w+\s+)?(?:road|river|bridge|tunnel|wall|"
        + @"coast|coastline|border|range|line|pipeline|railway|railroad|canal|trail|route|snake|fish|ship|boat|car|cable|beach|street|"
        + @"track))|\b(?:what|which)\s+(?:is|was)\s+the\s+(?:duration|length\s+of\s+time)\b|\bfor\s+how\s+(?:long|many\s+(?:years|months|"
        + @"weeks|days|hours|minutes))\b", Options)]
    private static partial Regex Duration();

    [GeneratedRegex(First
        + @"\bwhen\b|\b(?:what|which)\s+(?:(?:is|was|were)\s+the\s+)?(?:exact\s+|calendar\s+|first\s+|last\s+)?(?:years?|dates?|days?|"
        + @"months?|times?(?!\s+(?:zone|signature|magazine))|centur(?:y|ies)|decades?|eras?|period|season)\b(?!\s+(?:period|range|"
        + @"capsule))|\bhow\s+(?:long\s+ago|recently|soon|early|late)\b|\bsince\s+what\b|\bwhat\s+is\s+the\s+deadline\b", Options)]
    private static partial Regex Date();

    [GeneratedRegex(@"\bhow\s+much\b.*\b(?:costs?|worth|pay|paid|pays|spen[dt]|spending|money|earn(?:ed|s|ing)?|price[ds]?|salary|revenue|"
        + @"income|profit|dollars?|euros?|pounds?|rubles?|trade[ds]?|fund(?:s|ed|ing)?|invest(?:ed|ment|ments)?|budget|charge[ds]?|sell|"
        + @"sold|raise[ds]?|donat\w+|loan|debt|tax(?:es)?|fined?)\b|\b(?:what|which|how)\b.*\b(?:in|of)\s+(?:us\s+|american\s+)?(?:dollars|"
        + @"euros|pounds|rubles|yen|money)\b|\bwhat\s+(?:is|was|were|are|did)\b.*\b(?:costs?|price|salary|budget|revenue|turnover|gdp)\b|"
        + @"\b(?:what|which)\s+(?:\w+\s+)?(?:sum|amount\s+of\s+money)\b", Options)]
    private static partial Regex MoneyAsked();

    [GeneratedRegex(@"\bhow\s+many\b|\b(?:what|which)\s+(?:is|was|are|were)\s+the\s+(?:total\s+|exact\s+|approximate\s+|"
        + @"current\s+)?(?:number|count|population)\b|\bwhat\s+(?:number|population)\b", Options)]
    private static partial Regex Count();

    [GeneratedRegex(@"\bhow\s+(?:much|big|large|small|tall|high|low|deep|shallow|far|near|wide|broad|old|young|fast|slow|quickly|heavy|"
        + @"light|hot|cold|warm|long|thick|thin|strong|powerful|loud|bright|steep|expensive|cheap|great|close)\b|\b(?:what|which)\s+(?:is|"
        + @"was|are|were|will\s+be)\s+(?:the|its|their)\s+(?:\w+\s+){0,2}(?:capacity|height|length|width|depth|weight|mass|size|area|speed|"
        + @"temperature|distance|volume|age|rate|elevation|altitude|density|voltage|frequency|diameter|radius|power|amount|value|score|"
        + @"rank|ranking)\b", Options)]
    private static partial Regex Quantity();

    [GeneratedRegex(First
        + @"\bwhy\b|\bhow\s+come\b|\bfor\s+(?:what|which)\s+(?:reasons?|purposes?)\b|\b(?:what|which)\b[^?]{0,20}\b(?:reasons?|causes?|"
        + @"caused|purposes?|motivat\w+|explanation)\b|\bwhat\s+(?:made|makes|led|leads)\b|\bwhat\b(?!.*\bstands?\s+for\b).*\bfor\s*\?*$",
            Options)]
    private static partial Regex Reason();

    [GeneratedRegex(First
        + @"\b(?:who|whom|whose)\b|\b(?:what|which)\s+(?:\w+\s+){0,2}(?:person|people|man|men|woman|women|president|king|queen|emperor|"
        + @"leaders?|ministers?|directors?|authors?|writers?|scientists?|artists?|actors?|actress|singers?|players?|generals?|persons?|"
        + @"politicians?|philosophers?|explorers?|architects?|engineers?|presidents?|kings|composers?|musicians?|saxophonists?|inventors?|"
        + @"mathematicians?|physicists?|founders?|designers?|mayors?|governors?|senators?|doctors?|critics?|journalists?|editors?|"
        + @"historians?)\b", Options)]
    private static partial Regex Person();

    [GeneratedRegex(First
        + @"\bwhere\b|\b(?:what|which)\s+(?:\w+\s+){0,2}(?:cit(?:y|ies)|countr(?:y|ies)|places?|states?|towns?|villages?|locations?|"
        + @"regions?|continents?|islands?|provinces?|districts?|count(?:y|ies)|neighbou?rhoods?|boroughs?|rivers?|lakes?|seas?|oceans?|"
        + @"mountains?|streets?|airports?|capital)\b|\bwhat\s+is\s+the\s+(?:location|capital)\b", Options)]
    private static partial Regex Place();

    [GeneratedRegex(@"\bwhat\b[^?]*\b(?:names?|called|named|nickname|title[ds]?|known\s+as|termed|referred\s+to\s+as|dubbed|stand\s+for)\b|"
        + @"\b(?:what|which)\s+(?:word|term|nickname|acronym|abbreviation)\b", Options)]
    private static partial Regex Naming();

    [GeneratedRegex(@"\bhow\b|\bin\s+what\s+(?:way|manner)\b|\bby\s+what\s+means\b|\bwhat\s+(?:is|was)\s+the\s+(?:method|process|way)\b",
        Options)]
    private static partial Regex Manner();

    [GeneratedRegex(@"\b(?:what|which)\s+(?:\w+\s+){0,2}(?:compan(?:y|ies)|firms?|corporations?|organi[sz]ations?|agenc(?:y|ies)|"
        + @"universit(?:y|ies)|part(?:y|ies)|teams?|banks?|newspapers?|institutions?|institutes?|schools?|churche?s?|bands?|labels?|"
        + @"studios?|groups?|manufacturers?|publishers?|brands?|commissions?|committees?|ministr(?:y|ies))\b", Options)]
    private static partial Regex Organization();

    [GeneratedRegex(@"^(?:please\s+)?(?:name|list|enumerate|give)\b|\b(?:what|which)\s+(?:are|were)\s+(?:the|some|all|its|their|his|her)\b|"
        + @"\b(?:what|which)\s+(?:two|three|four|five|six|seven|eight|nine|ten|other|kinds?\s+of|types?\s+of|sorts?\s+of)\b|\b(?:what|"
        + @"which)\s+(?:\w+\s+){0,1}(?:goods|products|things|items|languages|subjects|features|species|elements|materials|types|kinds|"
        + @"topics|issues|examples|methods|factors)\b", Options)]
    private static partial Regex List();

    [GeneratedRegex(@"^\W*(?:what|which|who)(?:'s|’s|\s+(?:is|are|was|were))\s+(?:an?\s+|the\s+)?(?:[\w'’-]+\s*){1,4}\W*$|\b(?:define|"
        + @"definition\s+of|meaning\s+of|what\s+(?:does|do|did)\s+.+\s+mean|what\s+is\s+meant)\b", Options)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\W*(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|"
        + @"wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)\b", Options)]
    private static partial Regex YesNo();

    [GeneratedRegex(@"\b(?:who|whom|whose|what|which|when|where|why|how)\b", Options)]
    private static partial Regex Asking();

    // One of two things is the answer to "is it a biscuit or a cake?", and not yes or no; "or not" leaves no choice.
    [GeneratedRegex(@"\bor\b(?!\s+not\b)", Options)]
    private static partial Regex Choice();

    [GeneratedRegex(@"\b(?:what|which|how\s+many|how\s+much)\s+(?:(?:is|was|are|were|will\s+be)\s+(?:the|an?|its|their|his|her|some|"
        + @"one)\s+)?(?:(?:of\s+the|two|three|four|five|six|seven|eight|nine|ten|other|main|major|first|second|third|last|new|kinds?\s+of|"
        + @"types?\s+of|sorts?\s+of|names?\s+of(?:\s+the)?)\s+)*(?!(?:is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|"
        + @"should|may|might|must|the|a|an)\b)(?<noun>[\p{L}][\p{L}'’-]+)", Options)]
    private static partial Regex FocusNoun();
}
