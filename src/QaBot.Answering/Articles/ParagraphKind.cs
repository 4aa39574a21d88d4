namespace QaBot.Answering.Articles;

/// <summary>What part a paragraph plays in its article.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading over what follows.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A passage set off as a quotation.</summary>
    BlockQuote,

    /// <summary>One row of a table, its cells separated by " | ".</summary>
    TableRow,

    /// <summary>The words under a picture or a table.</summary>
    Caption,

    /// <summary>Program text or another passage set as it was typed.</summary>
    Preformatted,
}
