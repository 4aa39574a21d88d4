using QaBot.Answering.Answers;
using QaBot.Answering.Questions;

namespace QaBot.Bot.State;

/// <summary>A <see cref="PreviousTurn"/> as the conversation's state keeps it, the first 1,000 characters of each text.</summary>
internal sealed class TurnReference
{
    /// <summary>The question without what it took over.</summary>
    public string Question { get; set; } = string.Empty;

    /// <summary>The words that it took over; empty when it took none.</summary>
    public string CarriedOver { get; set; } = string.Empty;

    /// <summary>Its short answer; empty when there was none.</summary>
    public string Answer { get; set; } = string.Empty;

    /// <summary>Makes it of an answer.</summary>
    public static TurnReference Of(Answer answer)
    {
        var turn = answer.AsPrevious();
        return new TurnReference
        {
            Question = turn.Question.Begin(Texts.MostStored),
            CarriedOver = turn.CarriedOver.Begin(Texts.MostStored),
            Answer = turn.Answer.Begin(Texts.MostStored),
        };
    }

    /// <summary>As the engine takes it.</summary>
    public PreviousTurn ToPreviousTurn() => new() { Question = Question, CarriedOver = CarriedOver, Answer = Answer };
}
