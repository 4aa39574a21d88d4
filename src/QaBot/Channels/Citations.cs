using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Answering.Answers;
using QaBot.Channels.Activities;
using QaBot.Channels.Teams;
using QaBot.Rendering;

namespace QaBot.Channels;

/// <summary>The entity that tells a channel which sources a message cites, within the limits of Teams, which are the narrowest.</summary>
internal static class Citations
{
    /// <summary>Makes the entity.</summary>
    /// <param name="quotes">The quotes in order.</param>
    /// <param name="urlOf">The address of a quote's place; null for none.</param>
    /// <param name="hasIds">Whether the claims are named by their addresses, as Web Chat wants.</param>
    public static JsonObject Of(IEnumerable<Quote> quotes, Func<Quote, string?> urlOf, bool hasIds) => new()
    {
        ["type"] = "https://schema.org/Message",
        ["@type"] = "Message",
        ["@context"] = "https://schema.org",
        ["@id"] = string.Empty,
        ["citation"] = new JsonArray([.. quotes.Take(TeamsLimits.Claims).Select((quote, i) => Claim(quote, i + 1, urlOf(quote), hasIds))]),
    };

    /// <summary>The entity as the activity takes it.</summary>
    public static Entity ToEntity(JsonObject message) => ActivityJson.EntityOf(message);

    private static JsonObject Claim(Quote quote, int position, string? url, bool hasId)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Shorten(SourceWords.Of(quote.Source), TeamsLimits.ClaimName),
            ["abstract"] = Shorten(quote.Text, TeamsLimits.ClaimAbstract),
        };
        if (url is not null)
        {
            appearance["url"] = url;
        }

        var claim = new JsonObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = appearance };
        if (hasId)
        {
            claim["@id"] = url;
        }

        return claim;
    }

    private static string Shorten(string text, int most)
    {
        var line = PlainText.Of(text);
        if (line.Length <= most)
        {
            return line;
        }

        var cut = most - 1;
        return line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + "…";
    }
}
