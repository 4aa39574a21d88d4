namespace Microsoft.Bot.Schema;

/// <summary>Actions offered below a message until the user says something.</summary>
public class SuggestedActions
{
    /// <summary>Makes one with nothing set.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="to">Ids of those who see them; nobody named: everybody.</param>
    /// <param name="actions">The actions.</param>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see them; nobody named: everybody.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The actions.</summary>
    public IList<CardAction>? Actions { get; set; }

    /// <summary>Makes them of any sequences.</summary>
    /// <param name="to">Ids of those who see them.</param>
    /// <param name="actions">The actions.</param>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }
}
