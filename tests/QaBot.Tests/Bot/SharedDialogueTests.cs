using System.Text.Json;
using QaBot.TestSupport;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

/// <summary>Dialogues with follow-up questions; skipped where they do not lie beside the checkout.</summary>
public sealed class SharedDialogueTests
{
    [SkippableFact]
    public async Task Every_turn_is_answered_rightly()
    {
        var (file, articles) = (Repository.Shared("qa/dialogues.jsonl"), Repository.Shared("articles"));
        Skip.If(file is null || articles is null, "The dialogues do not lie beside this checkout.");

        // What a follow-up is understood as is tested here; how sure is sure enough is measured on large sets.
        using var bot = new TestBot(articles, ("Bot:NearTieMargin", "0"), ("Answering:Threshold", "0.5"));
        var wrong = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(file))
        {
            using var dialogue = JsonDocument.Parse(line);
            var adapter = bot.Adapter("emulator", dialogue.RootElement.GetProperty("id").GetString()!);
            foreach (var turn in dialogue.RootElement.GetProperty("turns").EnumerateArray())
            {
                var question = turn.GetProperty("question").GetString()!;
                var reply = await bot.SayAsync(adapter, question);
                if (reply.Text!.Contains("I have no answer", StringComparison.Ordinal)
                    || !turn.GetProperty("answers").EnumerateArray()
                        .Any(answer => reply.Text.Replace("**", string.Empty, StringComparison.Ordinal)
                        .Contains(answer.GetString()!, StringComparison.OrdinalIgnoreCase)))
                {
                    wrong.Add($"{question}\n{reply.Text}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }
}
