using Microsoft.Bot.Schema;
using QaBot.Bot;
using QaBot.Channels;
using QaBot.Channels.Markdown;
using QaBot.Channels.Teams;

namespace QaBot.Tests.Channels;

public class TeamsTextTests
{
    [Theory]
    [InlineData("&nbsp;When was the mill built?", "When was the mill built?")]
    [InlineData("<br>When was the mill built?", "When was the mill built?")]
    [InlineData("When was the mill<br/>built?&nbsp;", "When was the mill built?")]
    [InlineData("When was the miller&#39;s house built?", "When was the miller's house built?")]
    [InlineData("What do Hand &amp; Sons sell?", "What do Hand & Sons sell?")]
    [InlineData("<p>When was the mill built?</p>", "When was the mill built?")]
    [InlineData("<div><b>When</b> was the <i>mill</i> built?</div>", "When was the mill built?")]
    [InlineData("Is 3 < 5 metres?", "Is 3 < 5 metres?")]
    public void Markup_is_read_as_text(string text, string expected) => Assert.Equal(expected, TeamsText.Plain(text, "Quoter"));

    [Theory]
    [InlineData("<at>Quoter</at> When was the mill built?", "When was the mill built?")]
    [InlineData("<at>Ida Brandt</at> <at>Quoter</at> When was the mill built?", "When was the mill built?")]
    [InlineData("Hi <at>Ida Brandt</at>, <at>Quoter</at> when was the mill built?", "Hi , when was the mill built?")]
    [InlineData("<at>Quoter</at> When was the mill built? <at>Ida Brandt</at>", "When was the mill built?")]
    [InlineData("<at>Quoter</at> When did <at>Ida Brandt</at> build the mill?", "When did Ida Brandt build the mill?")]
    [InlineData("<at>Quoter</at> Who is <at>Ida Brandt</at>?", "Who is Ida Brandt?")]
    public void Mention_that_addresses_is_dropped_and_one_that_names_is_kept(string text, string expected) =>
        Assert.Equal(expected, TeamsText.Plain(text, "Quoter"));

    [Theory]
    [InlineData("<blockquote itemscope itemtype=\"http://schema.org/Reply\"><strong>Quoter</strong><p>The mill was built in "
        + "1790.</p></blockquote>By whom?", "By whom?")]
    [InlineData("<blockquote>The mill was built in 1790.</blockquote>\n<p>By whom?</p>", "By whom?")]
    [InlineData("<quoted messageId=\"17\"/>By whom?", "By whom?")]
    [InlineData("> The mill was built in 1790.\n\nBy whom?", "By whom?")]
    public void Message_replied_to_is_dropped(string text, string expected) => Assert.Equal(expected, TeamsText.Plain(text, "Quoter"));

    [Fact]
    public void Message_replied_to_is_told_from_the_text_by_the_markup_beside_it()
    {
        var message = Message("msteams", "Quoter The mill was built in 1790. By whom?");
        message.Attachments =
        [
            new Attachment
            {
                ContentType = "text/html",
                Content = "<blockquote><strong>Quoter</strong><p>The mill was built in 1790.</p></blockquote><p><span "
                    + "itemtype=\"http://schema.org/Mention\">Quoter</span>&nbsp;By whom?</p>",
            },
        ];

        Assert.Equal("By whom?", TeamsText.Of(message, message.Text));
    }

    [Fact]
    public void Other_channels_write_plain_text()
    {
        var message = Message("webchat", "  What does <br> mean? ");

        Assert.Equal("What does <br> mean?", new MarkdownChannel(new ArticleLinks(new BotOptions())).TextOf(message, message.Text));
    }

    private static Activity Message(string channel, string text) => new(ActivityTypes.Message)
    {
        ChannelId = channel,
        Text = text,
        Recipient = new ChannelAccount("bot", "Quoter"),
    };
}
