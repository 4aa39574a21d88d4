using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using QaBot.BotFramework.Json;

namespace QaBot.BotFramework.Tests.State;

public sealed class StateTests
{
    private readonly MemoryStorage storage = new();
    private readonly TestAdapter adapter = new("emulator");

    [Fact]
    public async Task State_is_kept_under_the_key_of_the_conversation_and_of_the_user()
    {
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        await TurnAsync(async turn =>
        {
            await conversation.CreateProperty<string>("a").SetAsync(turn, "x");
            await user.CreateProperty<string>("a").SetAsync(turn, "y");
            await conversation.SaveChangesAsync(turn);
            await user.SaveChangesAsync(turn);
        });

        var items = await storage.ReadAsync(["emulator/conversations/convo1", "emulator/users/user1"], default);

        Assert.Equal(2, items.Count);
    }

    [Fact]
    public async Task Change_to_an_object_is_noticed_without_setting_it()
    {
        var state = new ConversationState(storage);
        var list = state.CreateProperty<List<string>>("list");
        await TurnAsync(async turn =>
        {
            (await list.GetAsync(turn, () => [])).Add("first");
            await state.SaveChangesAsync(turn);
        });
        await TurnAsync(async turn =>
        {
            (await list.GetAsync(turn, () => [])).Add("second");
            await state.SaveChangesAsync(turn);
        });

        await TurnAsync(async turn => Assert.Equal(["first", "second"], await list.GetAsync(turn)));
    }

    [Fact]
    public async Task Deleted_and_cleared_state_is_gone()
    {
        var state = new ConversationState(storage);
        var text = state.CreateProperty<string>("text");
        await TurnAsync(async turn =>
        {
            await text.SetAsync(turn, "x");
            await state.SaveChangesAsync(turn);
            await state.ClearStateAsync(turn);
            await state.SaveChangesAsync(turn);
        });
        await TurnAsync(async turn => Assert.Null(await text.GetAsync(turn)));

        await TurnAsync(turn => state.DeleteAsync(turn));

        Assert.Empty(await storage.ReadAsync(["emulator/conversations/convo1"], default));
    }

    [Fact]
    public async Task Item_that_another_changed_is_not_overwritten()
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { ETag = "*" } }, default);
        var stale = new Item { ETag = "0" };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = stale }, default));

        Assert.Contains("changed by another", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Object_of_a_class_is_made_again_where_any_object_may_stand()
    {
        var kept = new Dictionary<string, object?> { ["own"] = new Item { Name = "n" }, ["number"] = 5, ["list"] = new List<string> { "a" }, ["time"] = TimeSpan.FromDays(1), ["real"] = 1.5, ["none"] = null };

        var read = StateJson.To<Dictionary<string, object?>>(StateJson.Read(StateJson.Write(kept)))!;

        Assert.Equal("n", Assert.IsType<Item>(read["own"]).Name);
        Assert.Equal(5, Assert.IsType<int>(read["number"]));
        Assert.Equal(["a"], Assert.IsType<List<string>>(read["list"]));
        Assert.Equal(TimeSpan.FromDays(1), read["time"]);
        Assert.Equal(1.5, read["real"]);
        Assert.Null(read["none"]);
    }

    [Theory]
    [InlineData("System.Diagnostics.ProcessStartInfo, System.Diagnostics.Process")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("No.Such.Class, NoSuchAssembly")]
    [InlineData("nonsense[[")]
    public void Class_of_others_is_never_made(string name)
    {
        var json = System.Text.Encoding.UTF8.GetBytes($$$"""{"a":{"$type":"{{{name}}}","$value":{"FileName":"x"} } }""");

        var read = StateJson.To<Dictionary<string, object?>>(StateJson.Read(json))!;

        Assert.IsType<System.Text.Json.JsonElement>(read["a"]);
    }

    private Task TurnAsync(Func<ITurnContext, Task> turn) => adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (context, _) => turn(context));

    private sealed class Item : IStoreItem
    {
        public string? Name { get; set; }

        public string? ETag { get; set; }
    }
}
