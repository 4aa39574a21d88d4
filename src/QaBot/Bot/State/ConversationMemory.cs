namespace QaBot.Bot.State;

/// <summary>What the bot remembers of a conversation.</summary>
internal sealed class ConversationMemory
{
    private const int MostAnswers = 20;

    /// <summary>Whether the welcome has been said.</summary>
    public bool Welcomed { get; set; }

    /// <summary>The last question; null when there was none, or when all was to be forgotten.</summary>
    public AskedQuestion? Last { get; set; }

    /// <summary>The latest questions with their answers, which feedback may come for; oldest first.</summary>
    public List<GivenAnswer> Answers { get; set; } = [];

    /// <summary>The number of the next answer.</summary>
    public int NextAnswer { get; set; } = 1;

    /// <summary>Remembers a question and what came of it.</summary>
    public void Note(GivenAnswer answer)
    {
        NextAnswer++;
        Answers.Add(answer);
        if (Answers.Count > MostAnswers)
        {
            Answers.RemoveRange(0, Answers.Count - MostAnswers);
        }
    }

    /// <summary>Forgets what was asked; feedback on earlier answers may still come.</summary>
    public void StartOver() => Last = null;
}
