namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs under way, seen from a step of a waterfall.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool hasGoneOn;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, object? options, IDictionary<string, object?> values, int index, DialogReason reason, object? result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        this.waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Which step it is, counted from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object? Options { get; }

    /// <summary>Why the step is called.</summary>
    public DialogReason Reason { get; }

    /// <summary>The result of the step before.</summary>
    public object? Result { get; }

    /// <summary>What the steps leave for each other.</summary>
    public IDictionary<string, object?> Values { get; }

    /// <summary>Goes on to the next step in this turn.</summary>
    /// <param name="result">The result of this step.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    /// <exception cref="InvalidOperationException">This step has gone on before.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (hasGoneOn)
        {
            throw new InvalidOperationException($"Step {Index} of \"{waterfall.Id}\" has gone on before; call {nameof(NextAsync)} once in a step.");
        }

        hasGoneOn = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
