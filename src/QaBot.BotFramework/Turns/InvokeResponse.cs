namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>The status, as of HTTP.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON.</summary>
    public object? Body { get; set; }

    /// <summary>Whether the status is one of success.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
