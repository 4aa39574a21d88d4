using System.Text.Json.Nodes;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Hosting;

public sealed class RestartTests : IDisposable
{
    private readonly string kept = Directory.CreateTempSubdirectory("qabot-kept-").FullName;
    private readonly ArticleFolder folder =
        new(("mill.md", "# The mill\n\nThe mill of Rehn was constructed in 1790. Duke Albrecht ordered the mill of Rehn.\n"));

    [Fact]
    public async Task Question_that_points_back_is_understood_after_a_restart()
    {
        JsonNode started;
        await using (var first = await HttpBot.StartOverAsync(folder.Path, ("DirectLine:KeepIn", kept)))
        {
            started = await DirectLineTalk.StartAsync(first);
            await DirectLineTalk.AskAsync(first, started, "When was the mill of Rehn constructed?");
            await first.StopAsync();
        }

        await using var bot = await HttpBot.StartOverAsync(folder.Path, ("DirectLine:KeepIn", kept));

        Assert.Contains("**Duke Albrecht** ordered the mill of Rehn.", await DirectLineTalk.AskAsync(bot, started, "And who ordered it?"),
            StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(kept, recursive: true);
    }
}
