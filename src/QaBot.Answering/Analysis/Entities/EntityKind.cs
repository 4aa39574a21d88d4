namespace QaBot.Answering.Analysis.Entities;

/// <summary>What a stretch of a sentence names.</summary>
internal enum EntityKind
{
    /// <summary>A time.</summary>
    Time,

    /// <summary>A number that counts.</summary>
    Number,

    /// <summary>A number with a unit of measure.</summary>
    Quantity,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A share in a hundred.</summary>
    Percentage,

    /// <summary>A stretch of time such as "two years".</summary>
    Duration,

    /// <summary>A name that nothing tells more about.</summary>
    Name,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A person or people by their role, such as "the Russian president".</summary>
    Role,

    /// <summary>The name of a company or body.</summary>
    Organization,

    /// <summary>The name of a place.</summary>
    Place,
}
