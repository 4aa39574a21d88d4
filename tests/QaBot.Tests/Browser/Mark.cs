namespace QaBot.Tests.Browser;

/// <summary>What is marked in the article.</summary>
public sealed record Mark
{
    /// <summary>Where the mark starts in the article's text; -1 when nothing is marked.</summary>
    public int Offset { get; set; }

    /// <summary>The marked words.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The words marked stronger; empty when there are none.</summary>
    public string Answer { get; set; } = string.Empty;

    /// <summary>Where they start; -1 when there are none.</summary>
    public int AnswerOffset { get; set; }

    /// <summary>Whether the mark is to be seen without scrolling.</summary>
    public bool InView { get; set; }
}
