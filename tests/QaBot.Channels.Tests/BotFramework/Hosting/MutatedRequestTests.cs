using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Activities;
using QaBot.Channels.Tests.Fixtures;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.BotFramework.Hosting;

/// <summary>Generated and mutated activities, headers and tokens: none may bring about an error of the server.</summary>
public sealed class MutatedRequestTests
{
    private static readonly string[] Words =
    [
        "type", "id", "message", "invoke", "event", "conversationUpdate", "installationUpdate", "expectReplies", "deliveryMode", "entities",
            "mention", "mentioned",
        "membersAdded", "adaptiveCard/action", "value", "channelData", "attachments", "suggestedActions", "\uD83D\uDE00", "\0", "..", "a/b",
            "é", "", " ", "$type", "__proto__",
    ];

    private static readonly Gen<string> Word = Gen.OneOf(Gen.OneOf(Words), Gen.String[0, 12].Select(Whole));

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>((depth, inner) => depth > 3
        ? Leaf
        : Gen.Frequency((4, Leaf),
            (1, inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
            (2, Gen.Select(Word, inner).Array[0, 4].Select(Object))));

    private static readonly Gen<string[]> Fields = Gen.OneOf(
        "type", "id", "timestamp", "channelId", "serviceUrl", "from", "recipient", "conversation", "text", "entities", "membersAdded",
            "membersRemoved", "reactionsAdded",
        "attachments", "suggestedActions", "channelData", "value", "name", "action", "deliveryMode", "relatesTo", "locale", "replyToId",
            "semanticAction", "expiration", "unknown").Array[0, 4];

    private static Gen<JsonNode?> Leaf => Gen.OneOf(
        Word.Select(word => (JsonNode?)JsonValue.Create(word)),
        Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Double.Select(number => (JsonNode?)JsonValue.Create(double.IsFinite(number) ? number : 0)),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Const((JsonNode?)null));

    [Fact]
    public async Task Activity_of_any_shape_is_taken_or_refused_but_never_an_error()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await BotServer.StartAsync(new CuriousBot(channel.ServiceUrl).OnTurnAsync);

        await Gen.Select(Fields, Value.Array[4], Gen.Int[0, 9], Gen.Int[0, 1000], Word).SampleAsync(
            async (fields, values, way, at, word) =>
            {
                var activity = BotServer.Message(channel.ServiceUrl);
                foreach (var (field, value) in fields.Zip(values))
                {
                    activity[field] = value?.DeepClone();
                }

                var body = activity.ToJsonString();
                body = way switch
                {
                    0 => body[..(at % body.Length)],
                    1 => body.Insert(at % body.Length, word),
                    2 => body.Remove(at % body.Length, 1),
                    _ => body,
                };
                await RefusedOrTakenAsync(await bot.PostAsync(body, way == 3 ? Header(word) : "application/json"));
            },
            iter: Effort.Of(1400),
            threads: 2);

        Assert.Empty(Errors(bot));
    }

    [Fact]
    public async Task Token_of_any_shape_is_refused_but_never_an_error()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await BotServer.StartAsync(new CuriousBot(channel.ServiceUrl).OnTurnAsync, issuer.Configuration);

        await Gen.Select(Gen.OneOf("iss", "aud", "exp", "nbf", "serviceurl", "ver", "appid"), Value, Gen.Int[0, 5], Gen.Int[0, 1000],
            Gen.OneOf("RS256", "none", "HS256", "RS512", "PS256", "")).SampleAsync(
            async (claim, value, way, at, algorithm) =>
            {
                var claims = TokenIssuer.Claims(channel.ServiceUrl);
                claims[claim] = value?.DeepClone();
                var token = issuer.Sign(claims, algorithm);
                token = way switch
                {
                    0 => token[..(at % token.Length)],
                    1 => token.Insert(at % token.Length, "."),
                    2 => token.Remove(at % token.Length, 1),
                    _ => token,
                };
                var activity = BotServer.Message(channel.ServiceUrl);
                await RefusedOrTakenAsync(await bot.PostAsync(activity, token));
            },
            iter: Effort.Of(600),
            threads: 2);

        Assert.Empty(Errors(bot));
    }

    private static async Task RefusedOrTakenAsync(HttpResponseMessage response)
    {
        // 501 is the answer to an invoke that the bot does not know.
        Assert.True(response.StatusCode is < HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented,
            $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        response.Dispose();
    }

    private static IEnumerable<string> Errors(BotServer bot) => bot.Log.Entries
        .Where(entry => entry.Level >= LogLevel.Error || entry.Error is not null and not ChannelProblem)
        .Select(entry => $"{entry.Category}: {entry.Text} {entry.Error}");

    private static JsonNode? Object((string Name, JsonNode? Value)[] properties)
    {
        var made = new JsonObject();
        foreach (var (name, value) in properties)
        {
            made[name] = value?.DeepClone();
        }

        return made;
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Header(string word) => string.Concat(word.Where(character => character is > ' ' and < '\x7f'));

    /// <summary>Looks at everything that a bot may look at.</summary>
    private sealed class CuriousBot(string serviceUrl) : ActivityHandler
    {
        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var activity = turnContext.Activity;
            activity.RemoveRecipientMention();
            activity.TryGetChannelData<Dictionary<string, string>>(out _);
            foreach (var entity in activity.Entities ?? [])
            {
                _ = entity.GetHashCode();
                Assert.True(entity.Equals(entity));
            }

            // Where the channel itself was mutated away, an answer cannot arrive.
            if (activity.ServiceUrl == serviceUrl)
            {
                await turnContext.SendActivityAsync(activity.CreateReply($"Echo: {activity.Text} {activity.Value}"), cancellationToken);
            }

            await base.OnTurnAsync(turnContext, cancellationToken);
        }
    }
}
