namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made out of an activity.</summary>
/// <typeparam name="T">The kind of answer.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether there is an answer.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer.</summary>
    public T? Value { get; set; }
}
