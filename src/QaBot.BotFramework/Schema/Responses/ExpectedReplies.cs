namespace Microsoft.Bot.Schema;

/// <summary>The answers to an activity that wanted them in the response.</summary>
public class ExpectedReplies
{
    /// <summary>Makes one with nothing set.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="activities">The answers, in their order.</param>
    public ExpectedReplies(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    /// <summary>The answers, in their order.</summary>
    public IList<Activity>? Activities { get; set; }
}
