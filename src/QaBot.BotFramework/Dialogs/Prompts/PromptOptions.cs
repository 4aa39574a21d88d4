using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>What is asked first.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>What is asked after an answer that was no good.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>What the validator is to know.</summary>
    public object? Validations { get; set; }
}
