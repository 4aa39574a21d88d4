using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares what the bot sent with what it should send; throws when they differ.</summary>
/// <param name="expected">What it should send.</param>
/// <param name="actual">What it sent.</param>
public delegate void ValidateReply(IActivity expected, IActivity actual);
