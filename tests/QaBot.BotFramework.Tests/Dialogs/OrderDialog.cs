using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace QaBot.BotFramework.Tests.Dialogs;

/// <summary>A dialog with all there is: a waterfall in a component, prompts, a validator, options, values, an interruption.</summary>
internal sealed class OrderDialog : ComponentDialog
{
    public OrderDialog()
        : base(nameof(OrderDialog))
    {
        AddDialog(new WaterfallDialog("order", [AskSizeAsync, AskColourAsync, ConfirmAsync]));
        AddDialog(new TextPrompt("size", (prompt, _) => Task.FromResult(prompt.Recognized.Value is "small" or "large")));
        AddDialog(new TextPrompt("colour"));
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        base.OnBeginDialogAsync(innerDc, new OrderOptions { Amount = 3 }, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (innerDc.Context.Activity.Text == "stop")
        {
            await innerDc.Context.SendActivityAsync("Stopped.", cancellationToken: cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private static Task<DialogTurnResult> AskSizeAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("size", new PromptOptions { Prompt = MessageFactory.Text("Which size?"), RetryPrompt = MessageFactory.Text("Small or large?") }, cancellationToken);

    private static Task<DialogTurnResult> AskColourAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["size"] = (string)step.Result!;
        return step.PromptAsync("colour", new PromptOptions { Prompt = MessageFactory.Text("Which colour?") }, cancellationToken);
    }

    private static async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (OrderOptions)step.Options!;
        await step.Context.SendActivityAsync($"A {(string)step.Values["size"]!} {step.Result} one. Options: {options.Amount}.", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    internal sealed class OrderOptions
    {
        public int Amount { get; set; }
    }
}
