using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace QaBot.BotFramework.Tests.Dialogs;

public sealed class DialogTests
{
    [Fact]
    public Task Waterfall_asks_step_by_step_and_keeps_what_was_said() => Flow(new OrderDialog())
        .Test("hi", "Which size?")
        .Test("huge", "Small or large?")
        .Test("large", "Which colour?")
        .Test("red", "A large red one. Options: 3.")
        .Test("again", "Which size?")
        .StartTestAsync();

    [Fact]
    public Task Word_that_interrupts_cancels_the_dialogs_inside() => Flow(new OrderDialog())
        .Test("hi", "Which size?")
        .Test("stop", "Stopped.")
        .Test("hi", "Which size?")
        .StartTestAsync();

    [Fact]
    public async Task Dialog_that_is_gone_from_the_program_is_named()
    {
        var storage = new MemoryStorage();
        await Flow(new OrderDialog(), storage).Test("hi", "Which size?").StartTestAsync();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow(new ComponentDialog("other"), storage).Send("large").StartTestAsync());

        Assert.Contains(nameof(OrderDialog), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dialog_with_an_id_that_is_taken_gets_a_number()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("same")).Add(new WaterfallDialog("same"));

        Assert.Equal(["same", "same2"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    internal static TestFlow Flow(Dialog dialog, IStorage? storage = null)
    {
        var state = new ConversationState(storage ?? new MemoryStorage());
        var accessor = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, cancel) => dialog.RunAsync(turn, accessor, cancel));
    }
}
