namespace QaBot.Bot.State;

/// <summary>A sentence that the user may choose.</summary>
internal sealed class Choice
{
    /// <summary>What stands on its button, and what it says.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>The article.</summary>
    public string ArticleId { get; set; } = string.Empty;

    /// <summary>Where the sentence starts.</summary>
    public int Offset { get; set; }

    /// <summary>How long it is.</summary>
    public int Length { get; set; }
}
