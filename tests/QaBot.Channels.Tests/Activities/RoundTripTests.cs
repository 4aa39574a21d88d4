using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;

namespace QaBot.Channels.Tests.Activities;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("""{"type":"message","unknown":{"a":[1,2.50,"x",null,true]},"other":12345678901234567890}""")]
    [InlineData("""{"type":"message","from":{"id":"u","name":"U","tenant":{"x":1}},"conversation":{"id":"c","isGroup":true,"more":[]}}""")]
    [InlineData("""{"type":"message","entities":[{"type":"clientInfo","locale":"en-US","nested":{"deep":[{"a":1}]}},{"@type":"Message","citation":[]}]}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"1","n":1.0,"null":null},"value":{"a":1}}""")]
    [InlineData("""{"type":"message","channelData":"text","value":5}""")]
    [InlineData("""{"type":"message","value":[1,2,3],"attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.3"},"extra":1}]}""")]
    [InlineData("""{"type":"message","localTimestamp":"2018-06-09T10:00:00.123+03:30"}""")]
    public void Activity_is_written_as_it_was_read(string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(ActivityJson.Write(ActivityJson.Read(json)))),
            ActivityJson.Write(ActivityJson.Read(json)));

    [Theory]
    [InlineData("2018-06-09T10:00:00Z", "2018-06-09T10:00:00+00:00")]
    [InlineData("2018-06-09T10:00:00", "2018-06-09T10:00:00+00:00")]
    [InlineData("2018-06-09 10:00:00", "2018-06-09T10:00:00+00:00")]
    [InlineData("2018-06-09T10:00:00.1234567+03:30", "2018-06-09T10:00:00.1234567+03:30")]
    public void Moment_is_read_in_the_forms_of_channels(string text, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture),
            ActivityJson.Read($$"""{"timestamp":"{{text}}"}""").Timestamp);

    [Theory]
    [InlineData("5", 5L)]
    [InlineData("-1", -1L)]
    [InlineData("1.5", 1.5)]
    [InlineData("\"text\"", "text")]
    [InlineData("true", true)]
    public void Plain_value_is_one_of_NET(string json, object value) =>
        Assert.Equal(value, ActivityJson.Read($$"""{"value":{{json}}}""").Value);

    [Fact]
    public void Entity_is_made_of_JSON_and_gives_it_back()
    {
        var properties = JsonNode.Parse("""{"type":"https://schema.org/Message","@id":"","citation":[{"position":1}]}""")!.AsObject();

        var entity = ActivityJson.EntityOf(properties);

        Assert.Equal("https://schema.org/Message", entity.Type);
        Assert.True(JsonNode.DeepEquals(properties, ActivityJson.ToNode(entity)));
    }

    [Theory]
    [InlineData("""{"type":"mention","text":"<at>Test Bot</at>","mentioned":{"id":"b","name":"Test Bot"}}""", "when was it?")]
    [InlineData("""{"type":"mention","text":"<at>Test Bot</at>","mentioned":{"id":"another"}}""", "<at>Test Bot</at> when was it?")]
    [InlineData("""{"type":"mention","mentioned":5}""", "<at>Test Bot</at> when was it?")]
    [InlineData("""{"type":"mention","text":"","mentioned":{"id":"b"}}""", "<at>Test Bot</at> when was it?")]
    [InlineData("""{"type":"mention"}""", "<at>Test Bot</at> when was it?")]
    public void Mention_of_the_bot_is_removed_by_its_entity(string entity, string text)
    {
        var activity = ActivityJson.Read(
            $$"""{"type":"message","text":"<at>Test Bot</at> when was it?","recipient":{"id":"b"},"entities":[{{entity}}]}""");

        Assert.Equal(text, Mentions.TextWithout(activity));
    }

    [Fact]
    public void Object_of_any_class_is_written_as_JSON()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelData = new { feedbackLoop = new { type = "default" } },
            Attachments = [new HeroCard("t").ToAttachment()]
        };

        var json = JsonNode.Parse(ActivityJson.Write(activity))!;

        Assert.Equal("default", (string?)json["channelData"]!["feedbackLoop"]!["type"]);
        Assert.Equal("t", (string?)json["attachments"]![0]!["content"]!["title"]);
    }

    [Fact]
    public void What_is_no_activity_says_so() => Assert.Throws<JsonException>(() => ActivityJson.Read("null"));
}
