using System.Text.Json;
using Microsoft.Bot.Builder.Adapters;
using QaBot.Bot.Export;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class ExportTests : IDisposable
{
    private readonly ArticleFolder folder =
        new(("mill.md", "---\ntitle: The <mill>\n---\n\nThe mill of Rehn was built in 1790. The Gull Lock was rebuilt in 1904.\n\nThe "
            + "Heron Lock was rebuilt in 1904 as well.\n"));
    private readonly TestBot bot;
    private readonly TestAdapter adapter;

    public ExportTests()
    {
        bot = new TestBot(folder.Path);
        adapter = bot.Adapter();
    }

    [Fact]
    public async Task Reply_holds_questions_quotes_and_sources_as_markdown()
    {
        await bot.SayAsync(adapter, "When was the mill built?");
        await bot.SayAsync(adapter, "Which zeppelin landed?");
        await bot.SayAsync(adapter, "Which locks were rebuilt in 1904?");

        var reply = await bot.SayAsync(adapter, "Export!");

        Assert.Equal(
            """
            ```
            # Conversation

            ## When was the mill built?

            > The mill of Rehn was built in **1790**.

            — The &#60;mill&#62; › paragraph 1

            ## Which zeppelin landed?

            No answer. The text never mentions "zeppelin" and "landed".

            ## Which locks were rebuilt in 1904?

            > The Gull Lock was rebuilt in 1904.

            — The &#60;mill&#62; › paragraph 1

            > The Heron Lock was rebuilt in 1904 as well.

            — The &#60;mill&#62; › paragraph 2
            ```
            """,
            reply.Text!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Quote_of_an_article_that_has_changed_is_given_as_it_was_and_says_so()
    {
        await bot.SayAsync(adapter, "When was the mill built?");
        File.WriteAllText(Path.Combine(folder.Path, "mill.md"), "# Another\n\nThe mill of Rehn was built in 1791.\n");
        bot.Holder.Current!.Index.Refresh();

        var reply = await bot.SayAsync(adapter, "export");

        Assert.Contains("> The mill of Rehn was built in **1790**.", reply.Text, StringComparison.Ordinal);
        Assert.Contains("— mill, which has changed since", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_exported_before_a_question() =>
        Assert.StartsWith("Nothing was asked yet", (await bot.SayAsync(adapter, "export")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Reaction_without_a_sign_is_of_the_last_answer_and_not_of_a_declined_question()
    {
        await bot.SayAsync(adapter, "When was the mill built?");
        await bot.SayAsync(adapter, "Which zeppelin landed?");
        var thumb = new Microsoft.Bot.Schema.Activity(
            "message")
        { Value = Newtonsoft.Json.Linq.JObject.Parse("""{"qabot":"feedback","reaction":"dislike"}""") };

        await bot.SendAsync(adapter, thumb);

        Assert.Contains("1790", File.ReadLines(bot.FeedbackPath).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_leaves_out_the_oldest_questions_when_there_are_too_many()
    {
        ExportedTurn[] turns = [.. Enumerable.Range(0, 30).Select(i => new ExportedTurn($"Question {i}?", null, [], "None."))];

        var text = MarkdownExport.Of(turns, 200);

        Assert.InRange(text.Length, 100, 300);
        Assert.Contains("Earlier questions are left out.", text, StringComparison.Ordinal);
        Assert.Contains("Question 29?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Question 1?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_cannot_be_left_by_what_it_quotes()
    {
        var text = MarkdownExport.Of(
            [new ExportedTurn("```\n# x", "b", [new ExportedQuote("a ``` b\n\n<script>", "[x](y)", "a", 0)], null)]);

        Assert.DoesNotContain("```", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_shows_words_as_they_are()
    {
        var page = HtmlExport.Of([new ExportedTurn("<b>?", "1 < 2", [new ExportedQuote("It is 1 < 2 & so", "a > b", "a", 0)], null)]);

        Assert.Contains("<h2>&lt;b&gt;?</h2>", page, StringComparison.Ordinal);
        Assert.Contains("It is <strong>1 &lt; 2</strong> &amp; so", page, StringComparison.Ordinal);
        Assert.Contains("— a &gt; b", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_all_of_it()
    {
        var json = JsonDocument.Parse(
            JsonExport.Of([new ExportedTurn("Who?", "Ådal", [new ExportedQuote("Ådal did.", "A › paragraph 1", "a", 7)],
            null)])).RootElement[0];

        Assert.Equal("Ådal did.", json.GetProperty("quotes")[0].GetProperty("text").GetString());
        Assert.Equal(7, json.GetProperty("quotes")[0].GetProperty("offset").GetInt32());
    }

    public void Dispose()
    {
        bot.Dispose();
        folder.Dispose();
    }
}
