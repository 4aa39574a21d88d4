namespace Microsoft.Bot.Schema;

/// <summary>What a channel says of something it took.</summary>
public class ResourceResponse
{
    /// <summary>Makes one with nothing set.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="id">The id it gave.</param>
    public ResourceResponse(string? id = null)
    {
        Id = id;
    }

    /// <summary>The id it gave.</summary>
    public string? Id { get; set; }
}
