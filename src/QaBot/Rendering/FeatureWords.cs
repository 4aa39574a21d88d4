namespace QaBot.Rendering;

/// <summary>The ranker's and the confidence's features in words for an owner of the bot.</summary>
internal static class FeatureWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["SentenceMatch"] = "words of the question in the sentence",
        ["ParagraphMatch"] = "words of the question in the paragraph",
        ["PreviousMatch"] = "words that stand only in the sentence before",
        ["LeaningMatch"] = "the same, as far as the sentence points back to it",
        ["NextMatch"] = "words that stand only in the sentence behind",
        ["HeadingMatch"] = "words that stand only in headings",
        ["Coverage"] = "share of the question that is held here or close by",
        ["QuotedCoverage"] = "share of the question in what would be quoted",
        ["Reading"] = "how the reader likes it beside the others",
        ["ReadingMargin"] = "how much likelier the reader's answer is than none",
        ["SentenceMargin"] = "how much the reader prefers the sentence to none",
        ["WordPairs"] = "words that are neighbours in both",
        ["RelationMatch"] = "what the question says about its names",
        ["RelationElsewhere"] = "another sentence of the paragraph says more of that",
        ["AnswerEvidence"] = "holds a thing of the kind asked for",
        ["EvidenceMissing"] = "holds nothing of the kind asked for",
        ["OtherTime"] = "speaks of another time than the question",
        ["NameMissing"] = "a name of the question is missing",
        ["RolesReversed"] = "says the reverse of what is asked",
        ["Denied"] = "denies what is asked for",
        ["AmountMissing"] = "a number or amount was asked and none is named",
        ["IsHeading"] = "is a heading",
        ["IsFragment"] = "is a fragment of a few words",
        ["Bias"] = "to begin with",
        ["OwnCoverage"] = "share of the question in the sentence itself",
        ["RarestMissing"] = "the rarest word of the question is missing",
        ["Unknown"] = "share of words that no article holds",
        ["Evidence"] = "holds a thing of the kind asked for",
        ["NobodyNamed"] = "who it is was asked and no one is named",
        ["ReadingShare"] = "the reader's share for this sentence",
        ["ReadingLead"] = "lead of the reader's answer over another elsewhere",
        ["SentenceLead"] = "lead of the sentence over another by the reader",
        ["SentencesRead"] = "how many sentences were read",
        ["SpanShare"] = "how sure the reader is of the words",
        ["RelativeScore"] = "score against the best possible",
        ["Lead"] = "lead over the second sentence",
        ["Length"] = "length of the question",
    };

    /// <summary>A feature in words; its own name when there are none.</summary>
    public static string Of(string name) => Words.GetValueOrDefault(name, name);
}
