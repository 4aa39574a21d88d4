using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Bot.Replies;
using QaBot.Channels.Activities;
using QaBot.Channels.Terminal;
using QaBot.TestSupport;

namespace QaBot.Tests.Channels;

/// <summary>What each channel is sent, in whole: one file a channel and case.</summary>
public sealed class RenderedMessageTests
{
    private const string Article = "The mill was built by Ada Moe. It was sold in 1790, after the flood [of May].";

    private static readonly JsonSerializerOptions Format =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Reply> Cases = new()
    {
        ["welcome"] = new Reply
        {
            Parts = [new LinePart("Hello! Ask me something, or say “help”.")],
            Suggestions = ["Who built the mill?", "When was it sold?"]
        },
        ["answer"] = new Reply
        {
            Parts =
            [
                new LinePart("I read “mil” as “mill”.", Tone.Aside),
                new QuotePart(Quote("It was sold in 1790, after the flood [of May]."),
                    Quote("1790")) { Context = [Quote("The mill was built by Ada Moe.")] },
                new LinePart("Another article differs:", Tone.Aside),
                new QuotePart(Quote("The mill was built by Ada Moe."), null),
            ],
            Suggestions = ["More", "Why this answer?"],
            FeedbackKey = "7",
            Confidence = new ReplyConfidence(0.9123, 4),
        },
        ["sources"] = new Reply
        {
            Parts =
            [
                new LinePart("I answer from 2 articles:"),
                new ArticlePart("history/mill", "The mill [of Lusk]", ", 15 June 2019 (Town Gazette)"),
                new ArticlePart("lighthouse", "The lighthouse", string.Empty),
            ],
        },
        ["declined"] = new Reply
        {
            Parts =
            [
                new LinePart("I have no answer to that.", Tone.Strong),
                new LinePart("Nearest to your question, but not an answer:", Tone.Aside),
                new QuotePart(Quote("The mill was built by Ada Moe."), null),
            ],
            Suggestions = ["More"],
        },
    };

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var channel in (string[])["console", "emulator", "msteams", "webchat", "others"])
        {
            foreach (var name in Cases.Keys)
            {
                files.Add(channel, name);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Channel_is_sent_what_the_file_holds(string id, string name)
    {
        var channel = id == TerminalAdapter.Id ? new TerminalChannel() : AllChannels.For(id, "https://bot.example/");

        ExpectedFile.Matches($"{id}-{name}.json", Shown(channel.Render(Cases[name])));
    }

    [Theory]
    [InlineData("console", "“Twice a year.\nHow to clean it\n1. Rinse it.\n2. Dry it for *an hour*.”\n— The mill › paragraph 3")]
    [InlineData("others", "> Twice a year.  \n> How to clean it  \n> 1&#46; Rinse it.  \n> 2&#46; Dry it for **an hour**.\n\n— [The mill › p")]
    public void Lines_of_a_quote_stay_lines_and_the_heading_that_is_the_title_is_named_once(string id, string expected)
    {
        const string Steps = "How to clean it\n\n1. Rinse it.\n2. Dry it for an hour.";
        var source = new SourceReference("The mill", ["The mill"], 3, null, null);
        var quote = Quote("It was sold") with { Text = Steps, Span = new TextSpan(20, Steps.Length), Source = source };
        var mark = quote with { Text = "an hour", Span = new TextSpan(20 + Steps.IndexOf("an hour", StringComparison.Ordinal), 7) };
        var before = quote with { Text = "Twice a year.", Span = new TextSpan(0, 13), Source = source with { Paragraph = 2 } };
        var channel = id == TerminalAdapter.Id ? new TerminalChannel() : AllChannels.For(id, "https://bot.example/");

        var message = channel.Render(new Reply { Parts = [new QuotePart(quote, mark) { Context = [before] }] });

        Assert.StartsWith(expected, message.Text, StringComparison.Ordinal);
    }

    // The text is given by its lines, so that a change of one line is seen as that.
    private static string Shown(Activity message)
    {
        var node = ActivityJson.ToNode(message)!.AsObject();
        node["text"] = new JsonArray([.. message.Text!.Split('\n').Select(line => (JsonNode)line)]);
        return node.ToJsonString(Format);
    }

    private static Quote Quote(string text) => new()
    {
        ArticleId = "history/mill",
        ContentHash = "0123456789abcdef",
        Span = new TextSpan(Article.IndexOf(text, StringComparison.Ordinal), text.Length),
        Text = text,
        Source = new SourceReference("The mill", ["History"], 2, new NodaTime.LocalDate(2019, 6, 15), null),
    };
}
