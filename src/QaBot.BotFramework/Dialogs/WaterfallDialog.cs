using System.Globalization;
using Microsoft.Bot.Schema;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of steps, one after the other.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string StepKey = "stepIndex";
    private readonly List<WaterfallStep> steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">Its steps.</param>
    public WaterfallDialog(string? dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => steps = [.. actions ?? []];

    /// <summary>Adds a step.</summary>
    /// <param name="step">The step.</param>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog!.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object?>();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken).ConfigureAwait(false)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var step = Convert.ToInt32(dc.ActiveDialog!.State[StepKey], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, step + 1, reason, result, cancellationToken);
    }

    /// <summary>Runs a step.</summary>
    /// <param name="stepContext">The step.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        return steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs a step, or ends the waterfall after the last.</summary>
    /// <param name="dc">The dialogs under way.</param>
    /// <param name="index">Which step, counted from 0.</param>
    /// <param name="reason">Why it is called.</param>
    /// <param name="result">The result of the step before.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog!.State;
        var values = StateJson.To<Dictionary<string, object?>>(state[ValuesKey]) ?? [];
        state[ValuesKey] = values;
        state[StepKey] = (long)index;
        return OnStepAsync(new WaterfallStepContext(this, dc, state[OptionsKey], values, index, reason, result), cancellationToken);
    }
}
