using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Microsoft.Bot.Schema;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Bot.Replies;
using QaBot.Channels.Activities;

namespace QaBot.Tests.Channels;

public sealed partial class HostileTextTests
{
    private static readonly string[] Channels = ["emulator", "msteams", "directline", "webchat", "telegram"];

    private static readonly string[] Texts =
    [
        "Click [here](https://evil.example) now",
        "See https://evil.example/a and www.evil.example, //evil.example or me@evil.example",
        "javascript:alert(1) mailto:a@b.example",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "<at>Everyone</at> hello",
        "![pixel](http://evil.example/p.png)",
        "[1] and [2][1]\n\n[1]: https://evil.example \"x\"",
        "**bold** _it_ `code` ~~gone~~ ||spoiler||",
        "a\n\n# Heading\n\n- item\n\n1. one\n\n    code\n\n---\n\n> quote",
        "# Heading",
        "- item",
        "12. twelve",
        "&lt;b&gt; &amp; &#91;x&#93;",
        "\\(x\\) $$y$$ \\[z\\]",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "open 8 a.m. to 5 p.m., see a.b.example and www.x.y.example/z",
        "end\\",
        "quoted \"title\" 'x' ](https://evil.example)",
        "\u202eevil\u202c and \u0007bell \u001b[31mred",
    ];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var channel in Channels)
        {
            foreach (var text in Texts)
            {
                cases.Add(channel, text);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Article_text_is_shown_as_it_is_and_makes_no_markup(string channel, string text)
    {
        var message = Render(channel, text);

        var html = Markdown.ToHtml(message.Text!, new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build());
        var tags = Tag().Matches(html).Select(match => match.Value).Distinct().ToList();
        var shown = WebUtility.HtmlDecode(Tag().Replace(html, string.Empty));
        Assert.Subset(new HashSet<string> { "<blockquote>", "</blockquote>", "<p>", "</p>", "<strong>", "</strong>", "<br />" },
            tags.Where(tag => !tag.StartsWith("<a href=\"/article/", StringComparison.Ordinal) && tag != "</a>").ToHashSet());
        Assert.Contains(Squeeze(text), Squeeze(shown), StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_are_written_plainly()
    {
        Assert.Contains("at 8 a.m. on", Render("telegram", "The kennel opens at 8 a.m. on Mondays.").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    public void Links_of_web_chat_lead_to_the_article_only(string channel)
    {
        foreach (var text in Texts)
        {
            var html = Markdown.ToHtml(Render(channel, text).Text!, new MarkdownPipelineBuilder().UseAutoLinks().Build());
            Assert.All(Link().Matches(html), match => Assert.StartsWith("/article/a#0,", match.Groups[1].Value, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public void Signs_that_turn_the_direction_around_or_steer_reach_no_citation(string channel)
    {
        var message = Render(channel, "\u202eevil\u202c and \u2067b\u2069 \u200f\u001b[31mred");

        var shown = ActivityJson.Write(new { message.Text, message.Entities, message.Attachments });
        Assert.DoesNotContain(shown, c => c is '\u202e' or '\u202c' or '\u2067' or '\u2069' or '\u200f' or '\u001b');
        Assert.DoesNotContain("u001b", shown, StringComparison.Ordinal);
    }

    private static Activity Render(string channel, string text)
    {
        var source = new SourceReference(text, [text], 1, null, null);
        var quote = new Quote
        {
            ArticleId = "a",
            ContentHash = "0123456789abcdef",
            Span = new TextSpan(0, text.Length),
            Text = text,
            Source = source
        };
        return AllChannels.For(channel).Render(new Reply { Parts = [new QuotePart(quote, null)], FeedbackKey = "1" });
    }

    // White space, and signs that turn the direction of text, are not kept.
    private static string Squeeze(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)
            && c is not ((>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
