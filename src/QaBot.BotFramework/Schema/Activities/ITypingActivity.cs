namespace Microsoft.Bot.Schema;

/// <summary>The sender is at work on a message.</summary>
public interface ITypingActivity : IActivity
{
}
