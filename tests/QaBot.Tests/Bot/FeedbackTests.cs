using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Channels.Activities;
using QaBot.Rendering;
using QaBot.Tests.Fixtures;
using System.Runtime.Versioning;
using System.Text.Json.Nodes;

namespace QaBot.Tests.Bot;

public sealed class FeedbackTests
{
    private const string Question = "When was Bushehr 2 started?";

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"wrong day"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"wrong day\"}"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"wrong day"}}}""")]
    public async Task Teams_feedback_is_kept_with_question_answer_and_quote(string value)
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter("msteams");
        var answer = await bot.SayAsync(adapter, Question);
        var replies = await bot.SendAsync(adapter, new Activity(ActivityTypes.Invoke)
        {
            Name = "message/submitAction",
            ReplyToId = answer.Id,
            Value = ActivityJson.FromNode(JsonNode.Parse(value)),
        });

        Assert.Equal(200, ((InvokeResponse)Assert.Single(replies).Value!).Status);
        var line = Assert.Single(FeedbackFile.Read(bot.FeedbackPath), line => line.Kind == FeedbackKind.Dislike);
        Assert.Equal(Question, line.Question);
        Assert.Equal("September 10, 2016", line.Answer);
        Assert.Contains("groundbreaking", line.Quote, StringComparison.Ordinal);
        Assert.Equal("wrong day", line.Comment);
    }

    [Theory]
    [InlineData("""{"feedbackText":"a","feedbackText":"b"}""")]
    [InlineData("""{"feedbackText":"half \ud800"}""")]
    [InlineData("""{"\udc00":1}""")]
    [InlineData("{\"feedbackText\":")]
    public async Task Comment_that_is_no_sound_json_is_taken_as_words(string comment)
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter("msteams");
        await bot.SayAsync(adapter, Question);
        var value = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = comment },
        };

        var replies = await bot.SendAsync(adapter,
            new Activity(ActivityTypes.Invoke) { Name = "message/submitAction", Value = ActivityJson.FromNode(value) });

        Assert.Equal(200, ((InvokeResponse)Assert.Single(replies).Value!).Status);
        Assert.Single(FeedbackFile.Read(bot.FeedbackPath), line => line.Kind == FeedbackKind.Like);
    }

    [Fact]
    public async Task Card_feedback_finds_its_answer_among_later_ones()
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter();
        await bot.SayAsync(adapter, Question);
        await bot.SayAsync(adapter, "Who met in Bishkek on June 14, 2019?");
        var reply = await bot.SendAsync(adapter, new Activity(ActivityTypes.Message)
        {
            Value = ActivityJson.FromNode(new JsonObject { ["qabot"] = "feedback", ["reaction"] = "like", ["answer"] = "1" }),
        });

        Assert.Contains("noted", Assert.Single(reply).Text, StringComparison.Ordinal);
        Assert.Equal(Question, Assert.Single(FeedbackFile.Read(bot.FeedbackPath), line => line.Kind == FeedbackKind.Like).Question);
    }

    [Theory]
    [InlineData("""{"reason":"wrongSentence"}""", "the wrong sentence")]
    [InlineData("""{"reason":"shouldDecline","comment":" see page 2 "}""", "the article does not tell: see page 2")]
    [InlineData("""{"reason":"other","comment":"no"}""", "no")]
    [InlineData("""{"reason":["x"],"comment":{"y":1}}""", null)]
    [InlineData("""{}""", null)]
    [InlineData("""7""", null)]
    public async Task Reason_that_comes_with_a_thumb_down_is_kept_in_words(string value, string? expected)
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter("webchat");
        await bot.SayAsync(adapter, Question);
        await bot.SendAsync(adapter, new Activity(ActivityTypes.Event)
        {
            Name = "webchat:activity-status/feedback",
            Value = ActivityJson.FromNode(JsonNode.Parse(value)!),
            Entities = [ActivityJson.EntityOf(
                new JsonObject { ["type"] = "https://schema.org/DislikeAction", ["@type"] = "DislikeAction", ["identifier"] = "1" })],
        });

        Assert.Equal(expected, Assert.Single(FeedbackFile.Read(bot.FeedbackPath), line => line.Kind == FeedbackKind.Dislike).Comment);
    }

    [Fact]
    public async Task Web_chat_thumb_is_kept()
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter("directline");
        await bot.SayAsync(adapter, Question);
        await bot.SendAsync(adapter, new Activity(ActivityTypes.Event)
        {
            Name = "webchat:activity-status/feedback",
            Entities = [ActivityJson.EntityOf(
                new JsonObject { ["type"] = "https://schema.org/DislikeAction", ["@type"] = "DislikeAction", ["identifier"] = "1" })],
        });

        Assert.Equal(Question, Assert.Single(FeedbackFile.Read(bot.FeedbackPath), line => line.Kind == FeedbackKind.Dislike).Question);
    }

    [Fact]
    public async Task Nothing_is_kept_when_switched_off()
    {
        using var bot = new TestBot(null, ("Feedback:Enabled", "false"));
        await bot.SayAsync(bot.Adapter(), "What is the population of France?");

        Assert.False(File.Exists(bot.FeedbackPath));
    }

    [Fact]
    public async Task Report_counts_declined_questions()
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter();
        await bot.SayAsync(adapter, "What is the population of France?");
        await bot.SayAsync(adapter, "What is the population of France?");

        var report = FeedbackReport.Of([.. FeedbackFile.Read(bot.FeedbackPath)], 10);

        Assert.Contains("Declined questions: 2", report, StringComparison.Ordinal);
        Assert.Contains("2 × What is the population of France?", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_is_kept_to_its_first_thousand_characters()
    {
        using var bot = new TestBot();
        await bot.SayAsync(bot.Adapter(), "What is the population of France " + string.Concat(Enumerable.Repeat("\U0001F600", 2000)) + "?");

        var line = Assert.Single(FeedbackFile.Read(bot.FeedbackPath));
        Assert.InRange(line.Question.Length, 998, 1000);
        Assert.False(char.IsHighSurrogate(line.Question[^1]));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void File_is_for_its_owner_alone_also_when_it_was_open_to_all()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no modes of files.");
        var folder = Directory.CreateTempSubdirectory("qabot-");
        try
        {
            foreach (var name in (string[])["new.jsonl", "old.jsonl"])
            {
                var path = Path.Combine(folder.FullName, name);
                if (name == "old.jsonl")
                {
                    File.WriteAllText(path, string.Empty);
                    File.SetUnixFileMode(path,
                        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
                }

                new FeedbackFile(path, 2000)
                    .Add(new FeedbackLine { At = DateTimeOffset.UnixEpoch, Kind = FeedbackKind.Declined, Question = "why?" });

                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
                Assert.Equal("why?", Assert.Single(FeedbackFile.Read(path)).Question);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void File_stays_bounded()
    {
        var folder = Directory.CreateTempSubdirectory("qabot-");
        try
        {
            var path = Path.Combine(folder.FullName, "f.jsonl");
            var file = new FeedbackFile(path, 2000);
            for (var i = 0; i < 100; i++)
            {
                file.Add(new FeedbackLine { At = DateTimeOffset.UnixEpoch, Kind = FeedbackKind.Declined, Question = $"question {i}" });
            }

            Assert.True(folder.GetFiles().Sum(written => written.Length) <= 4000);
            Assert.Equal("question 99", FeedbackFile.Read(path).Last().Question);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
