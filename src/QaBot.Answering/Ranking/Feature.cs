namespace QaBot.Answering.Ranking;

/// <summary>What a sentence is weighed by. The ranker has one weight for each.</summary>
internal enum Feature
{
    /// <summary>BM25 of the question's words in the sentence.</summary>
    SentenceMatch,

    /// <summary>BM25 of the question's words in the whole paragraph.</summary>
    ParagraphMatch,

    /// <summary>Words of the question that stand only in the sentence before.</summary>
    PreviousMatch,

    /// <summary>The same by how much this sentence leans on the one before.</summary>
    LeaningMatch,

    /// <summary>Words of the question that stand only in the sentence behind.</summary>
    NextMatch,

    /// <summary>Words of the question that stand only in a heading or the title.</summary>
    HeadingMatch,

    /// <summary>How much of the question the sentence and its surroundings hold, 0 to 1.</summary>
    Coverage,

    /// <summary>How much of the question is held by what would be quoted: the sentence with those before that it leans on, 0 to
    /// 1.</summary>
    QuotedCoverage,

    /// <summary>Neighbouring words of the question that are neighbours in the sentence too.</summary>
    WordPairs,

    /// <summary>
    /// How much the sentence itself holds of what the question says about its names, 0 to 1: the subject may stand in
    /// the sentence before, what happened to it hardly.
    /// </summary>
    RelationMatch,

    /// <summary>By how much another sentence of the paragraph holds more of what the question says about its names, 0 to 1.</summary>
    RelationElsewhere,

    /// <summary>Whether the sentence holds a thing of the kind asked for, 0 to 1.</summary>
    AnswerEvidence,

    /// <summary>A thing of the kind asked for is wanted and missing: 1.</summary>
    EvidenceMissing,

    /// <summary>The question names a time and the sentence only other ones: 1.</summary>
    OtherTime,

    /// <summary>The question names a thing that neither the sentence nor its surroundings name, by share of the names.</summary>
    NameMissing,

    /// <summary>The sentence says the reverse of what is asked: who does it to whom is exchanged: 1.</summary>
    RolesReversed,

    /// <summary>The sentence denies what is asked for: 1.</summary>
    Denied,

    /// <summary>The sentence is a heading: 1.</summary>
    IsHeading,

    /// <summary>How few words the sentence has: 1 for a single word, falling to 0 at eight.</summary>
    IsFragment,

    /// <summary>How well the reader finds an answer in the sentence: its logit below that of the best sentence it read, 0 down to -12; 0
    /// without the reader.</summary>
    Reading,

    /// <summary>By how much the reader's likeliest span is likelier than none: a logit, from -12 to 12; -12 where it read nothing, 0
    /// without the reader.</summary>
    ReadingMargin,

    /// <summary>By how much the reader prefers the sentence to none: a logit, from -12 to 12; -12 where it read nothing, 0 without the
    /// reader.</summary>
    SentenceMargin,
}
