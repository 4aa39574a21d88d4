using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using QaBot.Channels.Activities;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.Activities;

/// <summary>Bytes of any kind are an activity that can be written again, or refused with what is wrong about them.</summary>
public sealed class ActivityPropertyTests
{
    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(
        """{"type":"message","id":"a1","timestamp":"2026-01-01T00:00:00Z","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/x/","from":{"id":"u","name":"Ünal 😀"},"recipient":{"id":"b"},"conversation":{"id":"c|1","isGroup":true},"text":"<at>Bot</at> when?","entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>Bot</at>"}],"attachments":[{"contentType":"text/html","content":"<p>a</p>"}],"membersAdded":[{"id":"u"}],"suggestedActions":{"actions":[{"type":"imBack","value":1.5}]},"channelData":{"clientActivityID":"1","within":[1,-2e3,null,true]},"value":{"a":"\u0041"}}""");

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "null", "{}", "[]", "[null]", "\"\\ud800\"", "1e999", "-0", "99999999999999999999", "{\"a\":1,\"a\":2}",
            "\"$type\":\"System.Object\",",
            "{\"$ref\":\"1\"}", "\"\\u0000\"", "\"9999-99-99T99:99:99Z\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "//", "/*", "NaN", "'", ",",
            ":", "\"", "\\", "}", "]", "{", "\ufeff", "\r\n", " ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80], [0],
    ];

    private static readonly Gen<(int At, int Length, int Way)> Change = Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 40], Gen.Int[0, 40]);

    [Fact]
    public void Bytes_of_any_kind_are_an_activity_or_refused()
    {
        var reader = new ActivityReader(256 * 1024, 32);
        Change.Array[1, 4].Sample(
            changes =>
            {
                var body = changes.Aggregate(Whole.ToList(), Changed).ToArray();
                try
                {
                    var activity = reader.Parse(body);
                    ActivityChecks.CheckOfChannel(activity);
                    ActivityChecks.CheckOfUser(activity);
                    _ = Mentions.TextWithout(activity);
                    var written = ActivityJson.Write(activity);
                    var again = ActivityJson.Write(ActivityJson.Read(written));
                    Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(again)), $"{written} became {again}");
                }
                catch (ChannelProblem problem)
                {
                    Assert.Equal(400, problem.Status);
                }
            },
            iter: Effort.OfAny(10_000));
    }

    private static List<byte> Changed(List<byte> body, (int At, int Length, int Way) change)
    {
        var at = change.At % (body.Count + 1);
        var length = Math.Min(change.Length, body.Count - at);
        switch (change.Way)
        {
            case 0:
                body.RemoveRange(at, body.Count - at);
                break;
            case 1:
                body.RemoveRange(at, length);
                break;
            case 2:
                body.InsertRange(at, body.GetRange(at, length));
                break;
            case 3 when at < body.Count:
                body[at] ^= (byte)change.Length;
                break;
            default:
                // In the place of a value, so that much stays JSON.
                var end = at < body.Count ? body.FindIndex(at, letter => letter is (byte)',' or (byte)'}' or (byte)']') : -1;
                var start = at < body.Count ? body.FindLastIndex(at, letter => letter is (byte)':' or (byte)'[') + 1 : -1;
                if (start > 0 && end > start)
                {
                    body.RemoveRange(start, end - start);
                    at = start;
                }

                body.InsertRange(at, Pieces[change.Way % Pieces.Length]);
                break;
        }

        return body;
    }
}
