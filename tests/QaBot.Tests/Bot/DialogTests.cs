using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class DialogTests(BotFixture fixture) : IClassFixture<BotFixture>
{
    private readonly TestBot bot = fixture.Bot;
    private readonly string conversation = Guid.NewGuid().ToString("n");

    private TestAdapter Adapter => field ??= bot.Adapter("emulator", conversation);

    [Fact]
    public async Task Welcome_is_said_once_with_starter_questions_that_are_answered()
    {
        var joined = new Activity(
            ActivityTypes.ConversationUpdate)
        { MembersAdded = [new ChannelAccount("user1"), new ChannelAccount("bot")] };
        var first = await bot.SendAsync(Adapter, joined);
        var again = await bot.SendAsync(Adapter, new Activity(ActivityTypes.InstallationUpdate) { Action = "add" });

        var welcome = Assert.Single(first);
        Assert.Empty(again);
        Assert.StartsWith("Hello!", welcome.Text, StringComparison.Ordinal);
        var starters = welcome.SuggestedActions!.Actions!.Select(action => (string)action.Value!).ToList();
        Assert.InRange(starters.Count, 1, 3);
        foreach (var starter in starters)
        {
            Assert.Contains("**", (await bot.SayAsync(Adapter, starter)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Starter_questions_follow_the_articles_when_they_change()
    {
        using var folder = new ArticleFolder(("a.md", "# Bridge\n\nThe bridge was opened in May 1998."));
        using var own = new TestBot(folder.Path);
        Assert.Contains("bridge", Assert.Single(own.Holder.Starters), StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(folder.Path, "a.md"), "# Tunnel\n\nThe tunnel was opened in May 1999.");
        own.Holder.Current!.Index.Refresh();

        Assert.Contains("tunnel", Assert.Single(own.Holder.Starters), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat/join")]
    [InlineData("startConversation")]
    public async Task Welcome_is_said_for_the_event_of_a_page(string name) =>
        Assert.Single(await bot.SendAsync(Adapter, new Activity(ActivityTypes.Event) { Name = name }));

    [Fact]
    public async Task Question_is_answered_with_the_quote_the_answer_in_bold_and_the_source()
    {
        var reply = await bot.SayAsync(Adapter, "When was Bushehr 2 started?");

        Assert.Contains("The groundbreaking ceremony was held on **September 10, 2016**.", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Bushehr nuclear power plant › paragraph 33 (15 June 2019)", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Computed_date_is_marked_as_computed()
    {
        var reply = await bot.SayAsync(Adapter, "Where did Putin go on September 7, 2018?");

        Assert.Contains("Computed, not in the text: “September 7 of that year” = 7 September 2018", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrected_spelling_is_shown()
    {
        var reply = await bot.SayAsync(Adapter, "when was Bushher 2 started");

        Assert.Contains("I read “Bushher” as “Bushehr”.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_question_is_remembered_by_its_beginning()
    {
        await bot.SayAsync(Adapter, $"When was Bushehr 2 started? {new string('x', 100_000)}");

        Assert.InRange(bot.Kept.Get($"qabot:emulator/conversations/{conversation}")!.Length, 1_000, 6_000);
    }

    [Fact]
    public async Task Declining_labels_the_nearest_sentence_and_says_why()
    {
        var reply = await bot.SayAsync(Adapter, "What is the population of France?");

        Assert.Contains("I have no answer to that.", reply.Text, StringComparison.Ordinal);
        Assert.Contains("France", reply.Text, StringComparison.Ordinal);
        Assert.Contains("not an answer", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_shows_the_next_best_sentences_and_then_further_ones()
    {
        await bot.SayAsync(Adapter, "When was Bushehr 2 started?");

        var first = await bot.SayAsync(Adapter, "more");
        var second = await bot.SayAsync(Adapter, "More please!");

        Assert.Equal(3, first.Text!.Split("\n> ").Length - 1);
        Assert.DoesNotContain("The groundbreaking ceremony", first.Text, StringComparison.Ordinal);
        Assert.NotEqual(first.Text, second.Text);
    }

    [Theory]
    [InlineData("help", "You can also say")]
    [InlineData("Help!", "You can also say")]
    [InlineData("sources", "I answer from one article")]
    [InlineData("start over", "I have forgotten")]
    [InlineData("Thanks!", "You are welcome.")]
    [InlineData("thank you very much", "You are welcome.")]
    [InlineData("more", "Ask a question first")]
    [InlineData("why this answer?", "Ask a question first")]
    [InlineData("   ", "I read text only")]
    public async Task Command_is_understood(string said, string expected) =>
        Assert.Contains(expected, (await bot.SayAsync(Adapter, said)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Sources_are_the_articles_that_the_last_answer_quoted_and_all_of_them()
    {
        using var folder = new ArticleFolder(("mill.md", "The mill was built in 1790."), ("tower.md", "The tower was built in 1655."));
        using var two = new TestBot(folder.Path, ("Bot:PublicUrl", "https://bot.example"));
        var adapter = two.Adapter("directline");
        Assert.DoesNotContain("quotes", (await two.SayAsync(adapter, "sources")).Text, StringComparison.Ordinal);
        await two.SayAsync(adapter, "When was the tower built?");

        var reply = await two.SayAsync(adapter, "sources");

        Assert.Equal(
            "The last answer quotes:\n\n- [Tower](https://bot.example/article/tower)\n\nI answer from 2 articles:\n\n"
                + "- [Mill](https://bot.example/article/mill)\n\n- [Tower](https://bot.example/article/tower)",
            reply.Text);
    }

    [Theory]
    [InlineData("Why was the S-300 transaction suspended?")]
    [InlineData("Which more recent memorandum was signed on February 12, 2019?")]
    [InlineData("What sources of help does the Culture Mission offer?")]
    [InlineData("thanks, when was Bushehr 2 started?")]
    public async Task Question_that_holds_a_command_is_a_question(string said)
    {
        var reply = await bot.SayAsync(Adapter, said);

        Assert.Contains("> ", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("You can also say", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_tells_how_an_answer_came_about_when_the_article_tells_no_reason()
    {
        await bot.SayAsync(Adapter, "When was Bushehr 2 started?");

        var reply = await bot.SayAsync(Adapter, "why this answer?");

        var told = reply.Text!.Split("\n\n")[0];
        Assert.Matches(@"^I chose this sentence because “started” stands in it and “Bushehr” and “2” around it\. It tells when: “September "
            + @"10, 2016”\. I am [a-z ]+ \(\d+.%\) that it answers your question\.$", told);
    }

    [Fact]
    public async Task Why_tells_what_kept_an_answer_from_being_given()
    {
        await bot.SayAsync(Adapter, "What is the population of France?");

        var reply = await bot.SayAsync(Adapter, "why this answer?");

        var told = reply.Text!.Split("\n\n")[0];
        Assert.StartsWith("The text", told, StringComparison.Ordinal);
        Assert.InRange(told.Split(". ").Length, 1, 3);
    }

    [Fact]
    public async Task Follow_up_says_in_the_users_own_words_what_it_is_taken_to_be_about()
    {
        await bot.SayAsync(Adapter, "When was Bushehr 2 started?");

        var reply = await bot.SayAsync(Adapter, "and when will it be completed?");

        Assert.Contains("I took this to be about “Bushehr 2”, from what was said before.", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When was Bushehr 2 started?", "and when will it be completed?", "more", "why this answer?", "are you sure?", "sources",
        "help")]
    [InlineData("What is the population of France?", "why this answer?", "more", "are you sure?", "and of Iran?", "why this answer?")]
    [InlineData("Which meeting was in 2018?", "why this answer?", "1", "why this answer?")]
    public async Task No_reply_speaks_of_scores_or_kinds(params string[] said)
    {
        foreach (var message in said)
        {
            foreach (var reply in await bot.SendAsync(Adapter, new Activity(ActivityTypes.Message) { Text = message }))
            {
                Assert.DoesNotMatch(@"(?i)\bscore|taken over|probability|\bthreshold|candidate|confidence|[-+]\d+\.\d|\bnull\b|AnswerType",
                    reply.Text!);
            }
        }
    }

    [Fact]
    public async Task Start_over_forgets_the_question()
    {
        await bot.SayAsync(Adapter, "When was Bushehr 2 started?");
        await bot.SayAsync(Adapter, "start over");

        Assert.Contains("Ask a question first", (await bot.SayAsync(Adapter, "more")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mention_is_stripped_by_its_entity()
    {
        var mention = new Mention(new ChannelAccount("bot", "Test Bot"), "<at>Test Bot</at>");
        var entity = new Entity();
        entity.SetAs(mention);
        var message = new Activity(ActivityTypes.Message) { Text = "<at>Test Bot</at> help", Entities = [entity] };

        var reply = Assert.Single(await bot.SendAsync(Adapter, message));

        Assert.Contains("You can also say", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_conversations_at_once_do_not_mix()
    {
        var (one, other) = (bot.Adapter("emulator", conversation + "1"), bot.Adapter("emulator", conversation + "2"));
        await Task.WhenAll(
            bot.SayAsync(one, "When was Bushehr 2 started?"),
            bot.SayAsync(other, "Who met in Bishkek on June 14, 2019?"));

        var replies = await Task.WhenAll(bot.SayAsync(one, "why this answer?"), bot.SayAsync(other, "why this answer?"));

        Assert.Contains("groundbreaking", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("Bishkek", replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_question_gives_the_same_reply()
    {
        var first = await bot.SayAsync(bot.Adapter("emulator", conversation + "1"), "When was Bushehr 2 started?");
        var second = await bot.SayAsync(bot.Adapter("emulator", conversation + "2"), "When was Bushehr 2 started?");

        Assert.Equal(first.Text, second.Text);
    }
}
