using System.Text.Json;
using QaBot.Evaluation;

namespace QaBot.Training.Data;

/// <summary>Reads dialogues with the full wording of each question, in CANARD's format (Elgohary et al. 2019).</summary>
internal static class FollowUpFile
{
    /// <summary>Reads the questions that have one before them.</summary>
    /// <param name="path">A JSON file; compressed when it ends in ".gz".</param>
    public static IReadOnlyList<FollowUpQuestion> Read(string path)
    {
        using var document = JsonDocument.Parse(TextFile.ReadBytes(path));
        var turns = document.RootElement.EnumerateArray().Select(Turn.Of).ToList();
        var wordings = turns.ToDictionary(turn => (turn.Dialog, turn.Number), turn => turn.Full);
        return [.. turns.Where(turn => turn.Number > 1).Select(turn => new FollowUpQuestion(
            turn.Asked,
            turn.Full,
            wordings.GetValueOrDefault((turn.Dialog, turn.Number - 1), turn.Said[^2]),
            turn.Said[^1],
            turn.Said))];
    }

    private sealed record Turn(string Dialog, int Number, string Asked, string Full, string[] Said)
    {
        public static Turn Of(JsonElement element) => new(
            element.GetProperty("QuAC_dialog_id").GetString()!,
            element.GetProperty("Question_no").GetInt32(),
            element.GetProperty("Question").GetString()!,
            element.GetProperty("Rewrite").GetString()!,
            [.. element.GetProperty("History").EnumerateArray().Select(text => text.GetString()!)]);
    }
}
