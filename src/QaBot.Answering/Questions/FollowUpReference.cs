namespace QaBot.Answering.Questions;

/// <summary>What of the turn before a question points back to.</summary>
internal enum FollowUpReference
{
    /// <summary>Nothing: it stands alone.</summary>
    None,

    /// <summary>A person: "he", "her".</summary>
    Person,

    /// <summary>A thing, or several of any kind: "it", "they", "this bridge".</summary>
    Thing,

    /// <summary>A place: "there".</summary>
    Place,

    /// <summary>All of it: "why?", "and when?", "after that", "who else?".</summary>
    Turn,

    /// <summary>All of it with another name or time: "what about the second one?".</summary>
    Instead,
}
