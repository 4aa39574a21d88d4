namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is good.</summary>
/// <typeparam name="T">The kind of answer.</typeparam>
/// <param name="promptContext">The answer.</param>
/// <param name="cancellationToken">Tells that the channel no longer waits.</param>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
