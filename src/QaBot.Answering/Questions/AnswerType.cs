namespace QaBot.Answering.Questions;

/// <summary>What kind of thing a question asks for.</summary>
public enum AnswerType
{
    /// <summary>Anything; the question does not say.</summary>
    Any,

    /// <summary>A day, month, year or other time ("when").</summary>
    Date,

    /// <summary>A length of time ("how long").</summary>
    Duration,

    /// <summary>A count ("how many").</summary>
    Count,

    /// <summary>A measured amount ("how much", "how big", "how far").</summary>
    Quantity,

    /// <summary>A sum of money ("how much does it cost").</summary>
    Money,

    /// <summary>A share in a hundred ("what percentage").</summary>
    Percentage,

    /// <summary>A person, or people by their role ("who").</summary>
    Person,

    /// <summary>A company, body or other group ("which company").</summary>
    Organization,

    /// <summary>A place ("where").</summary>
    Place,

    /// <summary>A cause or purpose ("why").</summary>
    Reason,

    /// <summary>A way of doing ("how").</summary>
    Manner,

    /// <summary>What something is ("what is").</summary>
    Definition,

    /// <summary>What something is called ("what is the name of").</summary>
    Name,

    /// <summary>Several things ("which companies").</summary>
    List,

    /// <summary>A sentence that decides a yes-or-no question.</summary>
    YesNo,
}
