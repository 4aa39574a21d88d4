using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using QaBot.Channels.State;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.State;

/// <summary>State of the SDK over a distributed cache, as this and earlier builds write it.</summary>
public sealed class StateTests : IDisposable
{
    private const string Key = "bot:emulator/conversations/Convo1";
    private readonly MemoryDistributedCache cache = new(Microsoft.Extensions.Options.Options.Create(new MemoryDistributedCacheOptions()));
    private readonly CapturedLog log = new();
    private readonly LoggerFactory loggers;
    private readonly TestAdapter adapter =
        new(new ConversationReference
        {
            ChannelId = "emulator",
            Conversation = new ConversationAccount(id: "Convo1"),
            User = new ChannelAccount("u"),
            Bot = new ChannelAccount("b"),
            ServiceUrl = "https://test.example"
        });

    public StateTests() => loggers = new LoggerFactory([log]);

    public void Dispose() => loggers.Dispose();

    [Fact]
    public async Task Change_to_an_object_is_kept_without_setting_it()
    {
        await TurnAsync(async (turn, memory) => (await memory.GetAsync(turn, () => new Memory())).Words.Add("first"));
        await TurnAsync(async (turn, memory) => (await memory.GetAsync(turn, () => new Memory())).Words.Add("second"));

        await TurnAsync(async (turn, memory) => Assert.Equal(["first", "second"], (await memory.GetAsync(turn)).Words));
    }

    [Fact]
    public async Task Stored_state_names_no_classes()
    {
        await TurnAsync(async (turn, memory) => (await memory.GetAsync(turn, () => new Memory())).Inner = new Memory { Count = 3 });

        var json = Encoding.UTF8.GetString(cache.Get(Key)!);

        Assert.Equal("""{"Memory":{"Count":0,"Words":[],"Inner":{"Count":3,"Words":[]}}}""", json);
    }

    [Theory]
    [InlineData("""{"Memory":{"Count":7,"Words":["a"]}}""")]
    [InlineData("""{"Memory":{"$type":"Some.Memory, Some","$value":{"Count":7,"Words":["a"]}}}""")]
    [InlineData("""{"$type":"System.Collections.Generic.Dictionary`2[[System.String],[System.Object]], x","Memory":{"$type":"Some.Memory, Some","Count":7,"Words":{"$type":"System.Collections.Generic.List`1, x","$values":["a"]}}}""")]
    [InlineData("""{"Memory":{"$type":"System.Diagnostics.Process, System.Diagnostics.Process","Count":7,"Words":["a"],"Gone":{"$type":"x"}}}""")]
    public async Task State_of_an_earlier_build_is_read(string json)
    {
        cache.Set(Key, Encoding.UTF8.GetBytes(json));

        await TurnAsync(async (turn, memory) =>
        {
            var read = await memory.GetAsync(turn);
            Assert.Equal((7, "a"), (read.Count, Assert.Single(read.Words)));
        });
        Assert.Empty(log.Entries);
    }

    [Theory]
    [InlineData("""{"Memory":5}""")]
    [InlineData("""{"Memory":[1]}""")]
    [InlineData("""{"Memory":{"Count":"many"}}""")]
    [InlineData("""{"Memory":{"Words":null,"Count":-1}}""")]
    [InlineData("""["Memory"]""")]
    [InlineData("""{"Memory":""")]
    [InlineData("\u0001\u0002")]
    public async Task State_that_cannot_be_read_is_begun_anew_with_a_line_in_the_log(string json)
    {
        cache.Set(Key, Encoding.UTF8.GetBytes(json));

        await TurnAsync(async (turn, memory) =>
        {
            var begun = await memory.GetAsync(turn, () => new Memory());
            Assert.Equal(0, begun.Count);
            begun.Count = 2;
        });

        Assert.Contains("begun anew", Assert.Single(log.Entries).Text, StringComparison.Ordinal);
        await TurnAsync(async (turn, memory) => Assert.Equal(2, (await memory.GetAsync(turn)).Count));
    }

    private async Task TurnAsync(Func<ITurnContext, StateProperty<Memory>, Task> run)
    {
        var storage = new DistributedCacheStorage(cache, new DistributedCacheStorageOptions(),
            loggers.CreateLogger<DistributedCacheStorage>());
        var state = new ConversationState(storage);
        var memory = new StateProperty<Memory>(state, "Memory", kept => kept.Count >= 0, loggers.CreateLogger<StateTests>());
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), async (turn, cancel) =>
        {
            await run(turn, memory);
            await state.SaveChangesAsync(turn, cancellationToken: cancel);
        });
    }

    private sealed class Memory
    {
        public int Count { get; set; }

        public List<string> Words { get; set; } = [];

        public Memory? Inner { get; set; }
    }
}
