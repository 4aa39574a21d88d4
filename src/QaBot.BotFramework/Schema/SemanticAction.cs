namespace Microsoft.Bot.Schema;

/// <summary>What the sender means, for programs.</summary>
public class SemanticAction
{
    /// <summary>Makes one with nothing set.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="id">What is meant.</param>
    /// <param name="entities">With what.</param>
    public SemanticAction(string? id = null, IDictionary<string, Entity>? entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>What is meant.</summary>
    public string? Id { get; set; }

    /// <summary>With what.</summary>
    public IDictionary<string, Entity>? Entities { get; set; }

    /// <summary>How far it is.</summary>
    public string? State { get; set; }
}
