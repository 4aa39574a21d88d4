using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An answer to be looked at.</summary>
/// <typeparam name="T">The kind of answer.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was made out of the activity.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What was asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt keeps.</summary>
    public IDictionary<string, object?> State { get; }

    /// <summary>Which answer it is, counted from 1.</summary>
    public int AttemptCount => Convert.ToInt32(State[Prompt<T>.AttemptCountKey], CultureInfo.InvariantCulture);
}
