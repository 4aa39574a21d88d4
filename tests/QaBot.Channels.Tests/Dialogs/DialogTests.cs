using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace QaBot.Channels.Tests.Dialogs;

public sealed class DialogTests
{
    private readonly ConversationState state = new(new MemoryStorage());

    [Fact]
    public Task Dialog_begins_waits_goes_on_with_the_next_message_and_ends() => Flow(new AskName())
        .Test("hi", "Your name?")
        .Test("Ann", "Hello Ann, after 1 question.")
        .Test("hi again", "Your name?")
        .StartTestAsync();

    [Fact]
    public Task Dialog_begun_by_another_hands_it_its_result() => new TestFlow(Adapter(), async (turn, cancel) =>
        {
            var dialogs = new DialogSet(state.CreateProperty<DialogState>("DialogState")).Add(new Order()).Add(new AskName());
            var context = await dialogs.CreateContextAsync(turn, cancel);
            if ((await context.ContinueDialogAsync(cancel)).Status == DialogTurnStatus.Empty)
            {
                await context.BeginDialogAsync(nameof(Order), "tea", cancel);
            }
        })
        .Test("hi", "Your name?")
        .Send("Ann")
        .AssertReply("Hello Ann, after 1 question.")
        .AssertReply("tea for Ann")
        .StartTestAsync();

    [Fact]
    public async Task Dialog_that_is_gone_from_the_program_is_named()
    {
        await Flow(new AskName()).Test("hi", "Your name?").StartTestAsync();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow(new Order()).Send("Ann").StartTestAsync());

        Assert.Contains(nameof(AskName), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dialog_that_is_not_in_the_set_cannot_be_begun() => await Assert.ThrowsAsync<ArgumentException>(() =>
        new TestFlow(Adapter(), async (turn, cancel) =>
        {
            var context = await new DialogSet(state.CreateProperty<DialogState>("DialogState")).CreateContextAsync(turn, cancel);
            await context.BeginDialogAsync("none", null, cancel);
        }).Send("hi").StartTestAsync());

    private TestAdapter Adapter() => new TestAdapter().Use(new AutoSaveStateMiddleware(state));

    private TestFlow Flow(Dialog dialog) =>
        new(Adapter(), (turn, cancel) => dialog.RunAsync(turn, state.CreateProperty<DialogState>("DialogState"), cancel));

    private sealed class AskName() : Dialog(nameof(AskName))
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
            CancellationToken cancellationToken = default)
        {
            dc.ActiveDialog!.State["asked"] = 1;
            await dc.Context.SendActivityAsync("Your name?", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            var name = dc.Context.Activity.Text;
            await dc.Context.SendActivityAsync($"Hello {name}, after {dc.ActiveDialog!.State["asked"]} question.",
                cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(name, cancellationToken);
        }
    }

    private sealed class Order() : Dialog(nameof(Order))
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
            CancellationToken cancellationToken = default)
        {
            dc.ActiveDialog!.State["what"] = options!;
            return dc.BeginDialogAsync(nameof(AskName), null, cancellationToken);
        }

        public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null,
            CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync($"{dc.ActiveDialog!.State["what"]} for {result}", cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
    }
}
