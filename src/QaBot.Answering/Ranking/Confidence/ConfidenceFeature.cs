namespace QaBot.Answering.Ranking.Confidence;

/// <summary>What tells whether the best sentence is the answer.</summary>
internal enum ConfidenceFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>How much of the question the sentence and its surroundings hold, 0 to 1.</summary>
    Coverage,

    /// <summary>How much of the question the sentence holds, with those before that it leans on, 0 to 1.</summary>
    OwnCoverage,

    /// <summary>How much the sentence holds of what the question says about its names, 0 to 1.</summary>
    RelationMatch,

    /// <summary>The rarest word of the question is held neither by the sentence nor by its surroundings: 1.</summary>
    RarestMissing,

    /// <summary>The share of the question's weight in words that no article holds, 0 to 1.</summary>
    Unknown,

    /// <summary>The sentence holds a thing of the kind asked for, 0 to 1.</summary>
    Evidence,

    /// <summary>A thing of the kind asked for is wanted and missing: 1.</summary>
    EvidenceMissing,

    /// <summary>"Who is the mayor?" is asked and no one is named in what would be quoted: 1.</summary>
    NobodyNamed,

    /// <summary>A number or amount is asked for and none stands in what would be quoted: 1.</summary>
    AmountMissing,

    /// <summary>The sentence says the reverse of what is asked: 1.</summary>
    RolesReversed,

    /// <summary>The question names a time and the sentence only others: 1.</summary>
    OtherTime,

    /// <summary>The share of the question's names that are missing, 0 to 1.</summary>
    NameMissing,

    /// <summary>The score over what the question's words could reach, 0 to about 2.</summary>
    RelativeScore,

    /// <summary>By how much the best sentence leads the next that is not quoted along, over the same measure, 0 to 1.</summary>
    Lead,

    /// <summary>The share of neighbouring words of the question that are neighbours in the sentence, 0 to 1.</summary>
    WordPairs,

    /// <summary>The natural logarithm of the number of the question's words.</summary>
    Length,

    /// <summary>The reader's logit of the sentence below its best, 0 down to -12; 0 without the reader.</summary>
    Reading,

    /// <summary>The share of the sentence in the softmax of all that was read, 0 to 1; 0 without the reader.</summary>
    ReadingShare,

    /// <summary>By how much the reader's likeliest span is likelier than none: a logit, from -12 to 12; 0 without the reader.</summary>
    ReadingMargin,

    /// <summary>By how much that span is likelier than the likeliest of a sentence that is not quoted along: a logit, from -12 to 12; 0
    /// without the reader.</summary>
    ReadingLead,

    /// <summary>The share of the span among the likeliest that its sentence holds, those that overlap it counted to it, 0 to 1; 0 without
    /// the reader.</summary>
    SpanShare,

    /// <summary>By how much the reader prefers the sentence to none: a logit, from -12 to 12; 0 without the reader.</summary>
    SentenceMargin,

    /// <summary>By how much the reader prefers the sentence to the best that is not quoted along: a logit, from -12 to 12; 0 without the
    /// reader.</summary>
    SentenceLead,

    /// <summary>The natural logarithm of the number of sentences that were read; 0 without the reader.</summary>
    SentencesRead,
}
