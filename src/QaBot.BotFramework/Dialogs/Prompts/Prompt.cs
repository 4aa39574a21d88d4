using System.Globalization;
using Microsoft.Bot.Schema;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks until it has a good answer, which is its result.</summary>
/// <typeparam name="T">The kind of answer.</typeparam>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";
    private const string OptionsKey = "options";
    private const string StateKey = "state";
    private readonly PromptValidator<T>? validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is good; left out, any answer is.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        this.validator = validator;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var asked = options as PromptOptions ?? throw new ArgumentException($"\"{Id}\" must be begun with {nameof(PromptOptions)} that hold what it asks.", nameof(options));
        asked.Prompt?.InputHint ??= InputHints.ExpectingInput;
        asked.RetryPrompt?.InputHint ??= InputHints.ExpectingInput;
        var kept = new Dictionary<string, object?> { [AttemptCountKey] = 0L };
        dc.ActiveDialog!.State[OptionsKey] = asked;
        dc.ActiveDialog.State[StateKey] = kept;
        await OnPromptAsync(dc.Context, kept, asked, isRetry: false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (asked, kept) = Kept(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, kept, asked, cancellationToken).ConfigureAwait(false);
        kept[AttemptCountKey] = Convert.ToInt64(kept[AttemptCountKey], CultureInfo.InvariantCulture) + 1;
        var isGood = validator is null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(dc.Context, recognized, kept, asked), cancellationToken).ConfigureAwait(false);
        if (isGood)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, kept, asked, isRetry: true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (asked, kept) = Kept(instance);
        return OnPromptAsync(turnContext, kept, asked, isRetry: false, cancellationToken);
    }

    /// <summary>Asks.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">Whether after an answer that was no good.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Makes an answer out of the activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default);

    private static (PromptOptions Asked, Dictionary<string, object?> Kept) Kept(DialogInstance instance)
    {
        var asked = StateJson.To<PromptOptions>(instance.State[OptionsKey])!;
        var kept = StateJson.To<Dictionary<string, object?>>(instance.State[StateKey])!;
        instance.State[OptionsKey] = asked;
        instance.State[StateKey] = kept;
        return (asked, kept);
    }
}
