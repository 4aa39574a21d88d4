using System.Globalization;
using QaBot.Answering.Indexing;
using QaBot.Answering.Tests.Indexing.Isolation;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>
/// Kills at random moments while building and changing. They take minutes: set QABOT_TEST_KILLS to a number of rounds, such as 20.
/// </summary>
public sealed class RandomKillTests : IDisposable
{
    private const string Variable = "QABOT_TEST_KILLS";
    private const int Files = 60;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task Kill_at_any_time_leaves_an_index_that_serves_every_file_as_it_is()
    {
        var isWanted = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var rounds);
        Skip.IfNot(isWanted, $"Set {Variable} to a number of rounds.");
        var random = new Random(5);
        folder.WriteMany(Files, sentences: 60);
        for (var round = 0; round < rounds; round++)
        {
            for (var left = random.Next(1, Files); left > 0; left--)
            {
                WritePage(random.Next(Files), round);
            }

            using (var process = IndexingProcess.Start(folder))
            {
                await Task.Delay(random.Next(3000));
                process.Kill();
                await process.WaitForExitAsync();
            }

            using var index = ArticleIndex.Open(folder.Options() with { Isolation = ReadingProcess.Options() });
            Assert.Equal(Files + Directory.GetFiles(folder.Articles, "*.html").Length, index.Ids().Count);
            Assert.Empty(index.Summary.Skipped);
            index.AssertBlocksHold();
        }
    }

    private void WritePage(int number, int round)
    {
        var text = TempFolder.Text((round * Files) + number, 40).Replace("\n\n", "</p><p>", StringComparison.Ordinal);
        folder.Write($"p{number:D4}.html", $"<p>{text}</p>", new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(round));
    }
}
