using QaBot.Answering.Answers;

namespace QaBot.Bot.State;

/// <summary>A question of the conversation, such that it can be asked again and followed up.</summary>
internal sealed class AskedQuestion
{
    /// <summary>The question as it was typed, its first 1,000 characters.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>What had been asked before it; null when nothing had.</summary>
    public TurnReference? Before { get; set; }

    /// <summary>The question itself, for one that points back to it.</summary>
    public TurnReference Turn { get; set; } = new();

    /// <summary>The words of an article that it was about; null when it was about everything.</summary>
    public SelectedWords? Within { get; set; }

    /// <summary>How many of its best sentences have been shown.</summary>
    public int Shown { get; set; }

    /// <summary>Makes it of an answer.</summary>
    public static AskedQuestion Of(string text, TurnReference? before, SelectedWords? within, Answer answer) => new()
    {
        Text = text.Begin(Texts.MostStored),
        Before = before,
        Within = within,
        Turn = TurnReference.Of(answer),
        Shown = answer.Quote is null ? 0 : Math.Max(1, answer.Sentences.Count),
    };
}
