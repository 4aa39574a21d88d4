namespace Microsoft.Bot.Schema;

/// <summary>A piece of the text that an activity answers.</summary>
public class TextHighlight
{
    /// <summary>Makes one with nothing set.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="occurrence">Which occurrence of it, counted from 1.</param>
    public TextHighlight(string? text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The piece.</summary>
    public string? Text { get; set; }

    /// <summary>Which occurrence of it, counted from 1.</summary>
    public int? Occurrence { get; set; }
}
