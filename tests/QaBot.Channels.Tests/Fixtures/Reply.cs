using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>What the server answered.</summary>
internal sealed record Reply(HttpStatusCode Status, JsonNode? Body, HttpResponseHeaders Headers)
{
    public string? ErrorCode => (string?)Body?["error"]?["code"];

    public string? this[string field] => (string?)Body?[field];
}
