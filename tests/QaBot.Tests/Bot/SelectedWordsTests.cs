using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

/// <summary>Questions about words that were selected on the page.</summary>
public sealed class SelectedWordsTests : IDisposable
{
    private const string Selected =
        "The new bridge of Velden was opened in June 2003. The bridge has four lanes. Its lamps were lit by Ida Brandt.";
    private const string Text = "# Bridges\n\nThe old bridge of Velden was opened in May 1998. The bridge had two lanes.\n\n" + Selected
        + "\n";

    private readonly ArticleFolder folder = new(("bridges.md", Text));
    private readonly TestBot bot;

    public SelectedWordsTests() => bot = new TestBot(folder.Path);

    public void Dispose()
    {
        bot.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("more", "lanes")]
    [InlineData("why this answer?", "2003")]
    [InlineData("are you sure?", "that it answers your question")]
    public async Task What_is_said_of_the_answer_stays_within_the_words(string said, string expected)
    {
        var adapter = bot.Adapter("webchat");
        var answer = await AskAsync(adapter, "When was the bridge of Velden opened?");

        var reply = await bot.SayAsync(adapter, said);

        Assert.Contains("2003", answer.Text, StringComparison.Ordinal);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1998", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("two lanes", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_an_article_that_has_changed_since_are_everything()
    {
        var adapter = bot.Adapter("webchat");
        await AskAsync(adapter, "When was the bridge of Velden opened?");
        File.WriteAllText(Path.Combine(folder.Path, "bridges.md"), Text.Replace("lamps", "lights", StringComparison.Ordinal));
        bot.Holder.Current!.Index.Refresh();

        Assert.Contains("two lanes", (await bot.SayAsync(adapter, "more")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("towers", "1655")]
    [InlineData("gone,towers", "1655")]
    [InlineData("gone", "2003")]
    public async Task Chosen_articles_alone_are_asked_and_all_when_none_of_them_is_there(string chosen, string expected)
    {
        File.WriteAllText(Path.Combine(folder.Path, "towers.md"),
            "# Towers\n\nThe new bridge of Velden has a tower that was opened in June 1655.\n");
        bot.Holder.Current!.Index.Refresh();
        var data = new JsonObject { ["articles"] = new JsonArray([.. chosen.Split(',').Select(id => JsonValue.Create(id))]) };
        var message = new Activity(ActivityTypes.Message)
        {
            Text = "When was the new bridge of Velden opened?",
            ChannelData = ActivityJson.FromNode(data)
        };

        var replies = await bot.SendAsync(bot.Adapter("webchat"), message);

        Assert.Contains(expected, string.Concat(replies.Select(reply => reply.Text)), StringComparison.Ordinal);
    }

    private async Task<Activity> AskAsync(TestAdapter adapter, string question)
    {
        using var lease = bot.Holder.Current!.Index.Acquire();
        var entry = lease.Snapshot.Find("bridges")!;
        var within = new JsonObject
        {
            ["article"] = entry.Id,
            ["offset"] = lease.Snapshot.Load(entry).Article.Text.IndexOf(Selected, StringComparison.Ordinal),
            ["length"] = Selected.Length,
            ["hash"] = entry.ContentHash,
        };
        var message = new Activity(ActivityTypes.Message)
        {
            Text = question,
            ChannelData = ActivityJson.FromNode(new JsonObject { ["within"] = within })
        };
        return (await bot.SendAsync(adapter, message))[^1];
    }
}
