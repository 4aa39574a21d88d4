namespace QaBot.Training.Fitting.Optimising;

/// <summary>Which values a weight may take.</summary>
internal enum Sign
{
    /// <summary>Any.</summary>
    Free,

    /// <summary>Zero or more: more of the feature never speaks against.</summary>
    Positive,

    /// <summary>Zero or less: more of the feature never speaks for.</summary>
    Negative,
}
