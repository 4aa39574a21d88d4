namespace QaBot.Answering.Articles;

/// <summary>What part a paragraph plays in its article.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading over what follows.</summary>
    Heading,

    /// <summary>One item of a list, understood alone.</summary>
    ListItem,

    /// <summary>A passage set off as a quotation.</summary>
    BlockQuote,

    /// <summary>One row of a table, its cells with the headings of their columns ("Peak: Galdhorn; Height (m): 2,469").</summary>
    TableRow,

    /// <summary>The words under a picture or a table.</summary>
    Caption,

    /// <summary>Program text or another passage set as it was typed.</summary>
    Preformatted,

    /// <summary>
    /// A short list as a whole, with the words or the heading that lead into it: one item a line, behind a bullet or its number.
    /// </summary>
    List,
}
